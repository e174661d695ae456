package org.consentry.flow.general.squareroot;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        double area = 49;
        if (Math.sqrt(area) > 6) {
            Log.i("flow", id);
        }
    }
}
