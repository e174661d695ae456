package org.consentry.flow.general.loopdelay;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String a = "";
        String b = "";
        String c = "";
        for (int round = 0; round < 4; round++) {
            c = b;
            b = a;
            a = phone.getDeviceId();
        }
        Log.i("flow", c);
    }
}
