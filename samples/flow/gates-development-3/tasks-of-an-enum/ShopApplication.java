package org.consentry.flow.gatesdevelopment3.tasksofanenum;

import android.app.Application;

public class ShopApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        StartupTask.runAll(this, UserAgreement.with(this).isAccepted());
    }
}
