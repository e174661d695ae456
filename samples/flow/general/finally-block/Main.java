package org.consentry.flow.general.finallyblock;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        setTitle(work(phone));
    }

    private static String work(TelephonyManager phone) {
        String value = "";
        try {
            value = phone.getDeviceId();
            return "done";
        } finally {
            Log.i("flow", value);
        }
    }
}
