package org.consentry.flow.lifecycle.lastoftheprocess;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private static String last = "none";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.i("flow", last);
        last = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }
}
