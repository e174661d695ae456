package org.consentry.flow.gatesdevelopment4.policypageresumed;

import android.app.Application;

public class ReaderApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        registerActivityLifecycleCallbacks(new ScreenCallbacks());
    }
}
