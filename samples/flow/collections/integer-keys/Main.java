package org.consentry.flow.collections.integerkeys;

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
        Map<Integer, String> values = new HashMap<>();
        values.put(1, phone.getDeviceId());
        values.put(2, "none");
        Log.i("flow", values.get(1));
    }
}
