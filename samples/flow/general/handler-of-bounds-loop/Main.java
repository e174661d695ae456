package org.consentry.flow.general.handlerofboundsloop;

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
        int sum = 0;
        try {
            for (int index = 0; index <= numbers.length; index++) {
                numbers[index] = index;
                sum += numbers[index];
            }
            Log.d("flow", "sum " + sum);
        } catch (ArrayIndexOutOfBoundsException problem) {
            Log.i("flow", phone.getDeviceId());
        }
    }
}
