package org.consentry.flow.implicit.loopcount;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        StringBuilder text = new StringBuilder();
        for (char digit : phone.getDeviceId().toCharArray()) {
            int rounds = digit - '0';
            for (int round = 0; round < rounds; round++) {
                text.append('x');
            }
            text.append(',');
        }
        Log.i("flow", text.toString());
    }
}
