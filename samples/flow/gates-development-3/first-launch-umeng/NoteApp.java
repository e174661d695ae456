package org.consentry.flow.gatesdevelopment3.firstlaunchumeng;

import android.app.Application;
import android.content.SharedPreferences;
import com.umeng.commonsdk.UMConfigure;

public class NoteApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        SharedPreferences sp = getSharedPreferences(Keys.FILE, MODE_PRIVATE);
        if (!sp.getBoolean(Keys.FIRST_LAUNCH, true)) {
            initSdk();
        }
    }

    public void initSdk() {
        UMConfigure.setLogEnabled(false);
        UMConfigure.init(this, "5f0000000000000000000000", "official", UMConfigure.DEVICE_TYPE_PHONE, "");
    }
}
