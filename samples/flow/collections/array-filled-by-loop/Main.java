package org.consentry.flow.collections.arrayfilledbyloop;

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
        String[] values = new String[4];
        String[] others = {"a", "b", "c", "d"};
        for (int i = 0; i < values.length; i++) {
            values[i] = id;
        }
        Log.i("flow", values[2]);
    }
}
