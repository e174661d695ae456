package org.consentry.flow.general.nevertruebynumber;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        int number = 4;
        for (int round = 0; round < 3; round++) {
            number = number * 3 + 2;
        }
        if (number % 2 == 0) {
            Log.i("flow", phone.getDeviceId());
        }
    }
}
