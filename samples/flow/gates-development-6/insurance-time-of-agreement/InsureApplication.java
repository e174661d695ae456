package org.consentry.flow.gatesdevelopment6.insurancetimeofagreement;

import android.app.Application;

public class InsureApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (new ConsentTime(this).isInForce()) {
            new RiskCollector(this).collect();
        }
    }
}
