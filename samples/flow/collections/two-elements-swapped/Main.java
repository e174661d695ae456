package org.consentry.flow.collections.twoelementsswapped;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        String[] pair = {"none", phone.getDeviceId()};
        String kept = pair[0];
        pair[0] = pair[1];
        pair[1] = kept;
        Log.i("flow", pair[0]);
    }
}
