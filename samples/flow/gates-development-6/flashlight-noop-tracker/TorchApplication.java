package org.consentry.flow.gatesdevelopment6.flashlightnooptracker;

import android.app.Application;

public class TorchApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Trackers.onStart(this);
    }
}
