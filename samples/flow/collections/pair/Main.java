package org.consentry.flow.collections.pair;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.util.Pair;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Pair<String, String> pair = Pair.create("model", phone.getDeviceId());
        Log.i("flow", "" + pair.second);
    }
}
