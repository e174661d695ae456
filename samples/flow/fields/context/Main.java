package org.consentry.flow.fields.context;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String secret = same(same(phone.getDeviceId()));
        String plain = same(same("none"));
        Log.i("flow", secret);
        Log.i("size", plain.isEmpty() ? "empty" : "full");
    }

    private static String same(String value) {
        return value;
    }
}
