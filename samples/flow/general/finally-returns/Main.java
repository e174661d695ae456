package org.consentry.flow.general.finallyreturns;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("flow", read(phone));
    }

    @SuppressWarnings("finally")
    private static String read(TelephonyManager phone) {
        String id = "none";
        boolean always = true;
        try {
            id = phone.getDeviceId();
            return id;
        } finally {
            if (always) {
                return "none";
            }
        }
    }
}
