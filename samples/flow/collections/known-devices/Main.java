package org.consentry.flow.collections.knowndevices;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        Map<String, Boolean> known = new HashMap<>();
        known.put("350000000000001", true);
        String id = phone.getDeviceId();
        boolean found = known.containsKey(id);
        String shown = id;
        Log.i("flow", shown + " known: " + found);
    }
}
