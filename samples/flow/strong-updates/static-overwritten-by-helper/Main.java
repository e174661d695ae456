package org.consentry.flow.strongupdates.staticoverwrittenbyhelper;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private static String id;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        helper(id.length());
        Log.i("flow", id);
    }

    private static void helper(int length) {
        String text = "length " + length;
        Log.d("flow", "helper");
    }
}
