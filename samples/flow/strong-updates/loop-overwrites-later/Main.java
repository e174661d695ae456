package org.consentry.flow.strongupdates.loopoverwriteslater;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String value = "start";
        for (int round = 0; round < 3; round++) {
            Log.i("flow", value);
            value = phone.getDeviceId();
            value = "none";
            value = value.isEmpty() ? "a" : "b";
        }
    }
}
