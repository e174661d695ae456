package org.consentry.flow.general.bitstaken;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        long number = Long.parseLong(phone.getDeviceId());
        long other = 12345L;
        for (int bit = 0; bit < 64; bit++) {
            long one = (number >> bit) & 1;
            Log.i("flow", "bit " + one);
        }
    }
}
