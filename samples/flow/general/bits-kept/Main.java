package org.consentry.flow.general.bitskept;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        int drawer = new Object().hashCode() & 15;
        if (drawer >= 15) {
            Log.i("flow", id);
        }
    }
}
