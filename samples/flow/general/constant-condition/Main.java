package org.consentry.flow.general.constantcondition;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        if (verbose()) {
            Log.i("flow", phone.getDeviceId());
        }
    }

    private static boolean verbose() {
        return false;
    }
}
