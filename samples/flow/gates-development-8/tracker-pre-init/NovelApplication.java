package org.consentry.flow.gatesdevelopment8.trackerpreinit;

import android.app.Application;

public class NovelApplication extends Application {
    static final String APP_KEY = "5f3a91c7";

    @Override
    public void onCreate() {
        super.onCreate();
        Tracker.preInit(this, APP_KEY);
    }
}
