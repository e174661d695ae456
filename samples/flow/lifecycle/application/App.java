package org.consentry.flow.lifecycle.application;

import android.app.Application;
import android.telephony.TelephonyManager;
import android.util.Log;

public class App extends Application {
    private String id = "";

    @Override
    public void onCreate() {
        super.onCreate();
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        id = phone.getDeviceId();
    }

    @Override
    public void onTrimMemory(int level) {
        super.onTrimMemory(level);
        Log.i("flow", id);
    }
}
