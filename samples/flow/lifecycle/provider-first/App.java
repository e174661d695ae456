package org.consentry.flow.lifecycle.providerfirst;

import android.app.Application;
import android.util.Log;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Log.i("flow", Start.id);
    }
}
