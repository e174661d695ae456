package org.consentry.flow.components.applicationfilledelsewhere;

import android.app.Application;

public class App extends Application {
    String text = "none";
}
