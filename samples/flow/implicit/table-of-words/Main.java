package org.consentry.flow.implicit.tableofwords;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String imei = phone.getDeviceId();

        String[] words = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        StringBuilder text = new StringBuilder();
        for (int round = 0; round < 10; round++) {
            int digit = imei.charAt(round) - '0';
            int place = digit;
            text.append(words[place]).append(' ');
        }
        Log.i("flow", text.toString());
    }
}
