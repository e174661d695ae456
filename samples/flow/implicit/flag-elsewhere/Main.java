package org.consentry.flow.implicit.flagelsewhere;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private boolean known;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        boolean begins = phone.getDeviceId().startsWith("35");
        boolean gsm = phone.getPhoneType() == 1;
        if (begins) {
            known = true;
        }
    }

    @Override
    protected void onPause() {
        super.onPause();
        Log.i("flow", known ? "european" : "other");
    }
}
