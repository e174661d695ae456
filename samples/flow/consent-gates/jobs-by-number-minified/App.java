package org.consentry.flow.consentgates.jobsbynumberminified;

import android.app.Application;

public class App extends Application {
    static final Dispatcher DISPATCHER = new Dispatcher();

    @Override
    public void onCreate() {
        super.onCreate();
        DISPATCHER.send(Dispatcher.WARM_UP, this); // at the start
    }
}
