package org.consentry.flow.gatesdevelopment6.shortvideoproviderfirst;

import android.app.Application;

public class VideoApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        PrivacyConfig.load(this);
        if (PrivacyConfig.isAgreed()) {
            StatSdk.start(this);
        }
    }
}
