package org.consentry.flow.consentgates.interceptornotused;

import android.app.Application;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Gate.init(this);
        final Apps apps = new Apps(this);
        new Thread(apps::collect).start();
    }
}
