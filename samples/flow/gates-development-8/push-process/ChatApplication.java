package org.consentry.flow.gatesdevelopment8.pushprocess;

import android.app.Application;

public class ChatApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (ProcessName.current().endsWith(":push")) {
            PushClient.getInstance().connect(this);
        } else if (PrivacyStore.isAgreed(this)) {
            initMainProcess();
        }
    }

    void initMainProcess() {
        MessageCache.open(getCacheDir());
    }
}
