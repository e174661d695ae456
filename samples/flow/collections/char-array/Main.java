package org.consentry.flow.collections.chararray;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        char[] from = phone.getDeviceId().toCharArray();
        char[] to = new char[from.length];
        for (int index = 0; index < from.length; index++) {
            to[index] = from[index];
        }
        Log.i("flow", new String(to));
    }
}
