package org.consentry.flow.lifecycle.supercalledlast;

import android.telephony.TelephonyManager;

public class Main extends Base {
    private static final boolean EARLY = true;

    @Override
    protected void onResume() {
        if (EARLY) {
            id = read();
        }
        super.onResume();
        if (!EARLY) {
            id = read();
        }
    }

    private String read() {
        return ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }
}
