package org.consentry.flow.general.numbercomputed;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        long number = Long.parseLong(id.substring(0, 9));
        long other = 42;
        long mixed = (number * 3 + 1) << 2;
        mixed ^= 0x55;
        int half = (int) (mixed >>> 1);
        double share = half / 2.0;
        Log.i("flow", Double.toString(Math.abs(share)));
    }
}
