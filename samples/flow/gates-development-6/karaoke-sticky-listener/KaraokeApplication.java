package org.consentry.flow.gatesdevelopment6.karaokestickylistener;

import android.app.Application;

public class KaraokeApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        ConsentManager.get(this).addListener(new FriendFinder(this));
    }
}
