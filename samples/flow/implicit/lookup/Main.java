package org.consentry.flow.implicit.lookup;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String digits = "0123456789";
        StringBuilder text = new StringBuilder();
        for (char digit : phone.getDeviceId().toCharArray()) {
            int place = digits.indexOf(digit);
            text.append(digits.charAt(place));
        }
        Log.i("flow", text.toString());
    }
}
