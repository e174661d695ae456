package org.consentry.flow.general.recursion;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        Log.i("flow", reversed(id, id.length()));
    }

    private static String reversed(String text, int rest) {
        if (rest == 0) {
            return "";
        }
        return text.charAt(rest - 1) + reversed(text, rest - 1);
    }
}
