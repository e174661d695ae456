package org.consentry.flow.general.handlerofbounds;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        int[] numbers = new int[4];
        try {
            numbers[4] = 7;
            Log.d("flow", "there");
        } catch (ArrayIndexOutOfBoundsException problem) {
            Log.i("flow", phone.getDeviceId());
        }
    }
}
