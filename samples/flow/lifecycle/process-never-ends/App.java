package org.consentry.flow.lifecycle.processneverends;

import android.app.Application;
import android.telephony.TelephonyManager;
import android.util.Log;

public class App extends Application {
    private String id = "none";

    @Override
    public void onCreate() {
        super.onCreate();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    public void onLowMemory() {
        Log.i("flow", id);
    }
}
