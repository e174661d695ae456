package org.consentry.flow.gatesheldout6.secondhandmarket;

import android.app.Application;

import org.consentry.flow.gatesheldout6.secondhandmarket.util.AppContext;

public class MarketApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        AppContext.init(this);
    }
}
