package org.consentry.flow.collections.substringsplit;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Locale;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String line = "name," + phone.getDeviceId();
        String[] parts = line.split(",");
        String part = parts[1];
        Log.i("flow", part.substring(2).trim().toUpperCase(Locale.ROOT));
    }
}
