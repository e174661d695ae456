package org.consentry.flow.general.overloads;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String value = phone.getDeviceId();
        print(value);
    }

    private static void print(String text) {
        Log.i("flow", text);
    }

    private static void print(Object any) {
        Log.i("flow", any.getClass().getName());
    }
}
