package org.consentry.flow.general.stringswitch;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("flow", ask(phone, "device"));
    }

    private static String ask(TelephonyManager phone, String word) {
        switch (word) {
            case "device":
                return phone.getDeviceId();
            case "model":
                return "none";
            default:
                return "";
        }
    }
}
