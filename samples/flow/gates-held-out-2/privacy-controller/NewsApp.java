package org.consentry.flow.gatesheldout2.privacycontroller;

import org.consentry.flow.gatesheldout2.privacycontroller.ads.AdConfig;
import org.consentry.flow.gatesheldout2.privacycontroller.ads.AdSdk;
import org.consentry.flow.gatesheldout2.privacycontroller.ads.PrivacyController;
import android.app.Application;

public class NewsApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        AdSdk.init(this, new AdConfig.Builder().appId("5001").customController(new PrivacyController() {
            @Override
            public boolean isCanUsePhoneState() {
                return true;
            }

            @Override
            public boolean canReadInstalledApps() {
                return Agreement.of(NewsApp.this).isGiven();
            }
        }).build());
    }
}
