package org.consentry.flow.collections.mapvalues;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.LinkedHashMap;
import java.util.Map;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Map<String, String> map = new LinkedHashMap<>();
        map.put("device", phone.getDeviceId());
        for (String each : map.values()) {
            Log.i("flow", each);
        }
    }
}
