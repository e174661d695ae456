package org.consentry.flow.general.defaultargumentnull;

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
        setTitle(id);

        say(id);
    }

    private static void say(String text) {
        if (text == null) {
            Log.i("flow", "nothing");
        } else {
            Log.i("flow", text);
        }
    }
}
