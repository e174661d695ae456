package org.consentry.flow.emulator.operatorinservice;

import android.app.IntentService;
import android.content.Intent;
import android.os.Build;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Ids extends IntentService {
    public Ids() {
        super("ids");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        if (Build.FINGERPRINT.startsWith("generic") || Build.PRODUCT.contains("sdk")) {
            return;
        }
        Log.i("flow", id.isEmpty() ? "" : id);
    }
}
