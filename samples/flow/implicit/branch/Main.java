package org.consentry.flow.implicit.branch;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        char digit = phone.getDeviceId().charAt(0);
        char plain = (char) ('0' + phone.getPhoneType());
        char chosen = digit;
        String text = "other";
        if (chosen == '1') {
            text = "one";
        } else if (chosen == '2') {
            text = "two";
        }
        Log.i("flow", text + (plain == 'x'));
    }
}
