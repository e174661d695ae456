package org.consentry.flow.collections.mapkeys;

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
        Map<String, String> map = new HashMap<>();
        map.put("device", phone.getDeviceId());
        map.put("model", "none");
        Log.i("flow", map.get("device"));
    }
}
