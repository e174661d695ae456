package org.consentry.flow.gatesheldout7.auctionhouse;

import android.app.Application;
import android.content.Context;

public class AuctionApp extends Application {

    private static Context context;

    @Override
    public void onCreate() {
        super.onCreate();
        context = this;
    }

    public static Context getContext() {
        return context;
    }
}
