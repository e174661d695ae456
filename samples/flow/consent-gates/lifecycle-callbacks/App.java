package org.consentry.flow.consentgates.lifecyclecallbacks;

import android.app.Application;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        registerActivityLifecycleCallbacks(new Visits(getSharedPreferences("state", MODE_PRIVATE)));
    }
}
