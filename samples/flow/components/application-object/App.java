package org.consentry.flow.components.applicationobject;

import android.app.Application;

public class App extends Application {
    String device = "";
    String model = "none";
}
