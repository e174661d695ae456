package org.consentry.flow.collections.bundlekeys;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Bundle bundle = new Bundle();
        bundle.putString("a", phone.getDeviceId());
        bundle.putString("b", "none");
        Log.i("flow", bundle.getString("a"));
    }
}
