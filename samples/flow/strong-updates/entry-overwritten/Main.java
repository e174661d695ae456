package org.consentry.flow.strongupdates.entryoverwritten;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Map;
import java.util.TreeMap;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        Map<String, String> map = new TreeMap<>();
        map.put("id", phone.getDeviceId());
        map.put("name", "none");
        Log.i("flow", map.get("id"));
    }
}
