package org.consentry.flow.gatesdevelopment7.shopstatmanager;

import android.app.Application;

public class ShopApplication extends Application {
    public static final String CHANNEL = "official";

    @Override
    public void onCreate() {
        super.onCreate();
        StatManager.getInstance().preInit(this, CHANNEL);
        if (PrivacyHelper.isAgreed(this)) {
            StatManager.getInstance().init(this, CHANNEL);
        }
    }
}
