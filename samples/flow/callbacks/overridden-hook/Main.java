package org.consentry.flow.callbacks.overriddenhook;

import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Base {
    protected void ready(int step) {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("flow", phone.getDeviceId());
    }
}
