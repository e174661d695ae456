package org.consentry.flow.strongupdates.arraycellinloop;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[] cell = {"none"};
        String[] order = {"none", phone.getDeviceId()};
        for (int round = 0; round < 3; round++) {
            cell[0] = order[1];
            cell[0] = order[0];
        }
        Log.i("flow", cell[0]);
    }
}
