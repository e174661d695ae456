package org.consentry.flow.implicit.exception;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        int[] small = new int[5];
        int index = phone.getDeviceId().charAt(0) - '0';
        try {
            small[index] = 1;
            Log.i("flow", "low");
        } catch (ArrayIndexOutOfBoundsException error) {
            Log.i("flow", "high");
        }
    }
}
