package org.consentry.flow.collections.splitparts;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String pair = "device=" + phone.getDeviceId();
        String[] parts = pair.split("=");
        Log.i("flow", parts[1]);
    }
}
