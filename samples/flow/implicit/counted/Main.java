package org.consentry.flow.implicit.counted;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String imei = phone.getDeviceId();

        int goal = Integer.parseInt(imei.substring(0, 4));
        int kind = phone.getPhoneType();
        int count = 0;
        while (count < goal) {
            count++;
        }
        Log.i("flow", "counted " + count);
    }
}
