package org.consentry.flow.implicit.placechosen;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        int digit = phone.getDeviceId().charAt(14) - '0';
        int other = 4;
        StringBuilder text = new StringBuilder();
        int[] places = new int[10];
        places[digit] = 1;
        for (int place : places) {
            text.append(place);
        }
        Log.i("flow", text.toString());
    }
}
