package org.consentry.flow.collections.shiftedalphabet;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private static final char[] DIGITS = "0123456789".toCharArray();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        StringBuilder text = new StringBuilder();
        for (char digit : phone.getDeviceId().toCharArray()) {
            int place = "0123456789".indexOf(digit);
            text.append(DIGITS[(place + 3) % 10]);
        }
        Log.i("flow", text.toString());
    }
}
