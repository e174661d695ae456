package org.consentry.flow.strongupdates.local;

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
        String other = id.isEmpty() ? "a" : "b";
        id = "none";
        Log.i("flow", id + other.length());
    }
}
