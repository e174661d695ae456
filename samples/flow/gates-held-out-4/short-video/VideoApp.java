package org.consentry.flow.gatesheldout4.shortvideo;

import android.app.Application;

public class VideoApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (ProcessUtils.isMainProcess(this)) {
            initSdks();
        }
    }

    void initSdks() {
        PlayerSdk.init(this);
        StatSdk.init(this, "10023");
    }
}
