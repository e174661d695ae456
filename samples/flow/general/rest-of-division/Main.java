package org.consentry.flow.general.restofdivision;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        int rest = (int) (System.currentTimeMillis() % 4);
        if (rest > 2) {
            Log.i("flow", id);
        }
    }
}
