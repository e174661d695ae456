package org.consentry.flow.collections.firstofmap;

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

        String id = phone.getDeviceId();
        String[] order = {id, "none"};
        Map<String, String> map = new LinkedHashMap<>();
        map.put("a", order[0]);
        map.put("b", order[1]);
        Log.i("flow", map.values().iterator().next());
    }
}
