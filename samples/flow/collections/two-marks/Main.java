package org.consentry.flow.collections.twomarks;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String line = new StringBuilder("id;").append(phone.getDeviceId()).append(";end").toString();
        String[] parts = line.split(";");
        Log.i("flow", parts[1]);
    }
}
