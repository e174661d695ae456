package org.consentry.flow.general.arrayofdigits;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Arrays;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        int[] digits = new int[id.length()];
        int[] other = new int[id.length()];
        for (int index = 0; index < id.length(); index++) {
            digits[index] = Character.digit(id.charAt(index), 10);
            other[index] = index;
        }
        Log.i("flow", Arrays.toString(digits));
    }
}
