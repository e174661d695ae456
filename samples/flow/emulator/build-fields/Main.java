package org.consentry.flow.emulator.buildfields;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        boolean emulated = Build.FINGERPRINT.startsWith("generic") || Build.MODEL.contains("sdk");
        if (!emulated) {
            Log.i("flow", phone.getDeviceId());
        }
    }
}
