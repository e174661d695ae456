package org.consentry.flow.collections.mapoflists;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Map<String, List<String>> lists = new HashMap<>();
        lists.put("device", new ArrayList<>());
        lists.put("model", new ArrayList<>());
        lists.get("device").add(phone.getDeviceId());
        lists.get("model").add("none");
        Log.i("flow", lists.get("device").get(0));
    }
}
