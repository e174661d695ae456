package org.consentry.flow.general.loopwithbreak;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[] names = {"model", "device"};
        String[] values = {"none", phone.getDeviceId()};
        String found = "";
        for (int i = 0; i < names.length; i++) {
            if (i == 2) {
                break;
            }
            found = values[i];
        }
        Log.i("flow", found);
    }
}
