package org.consentry.flow.general.modeofenum;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    enum Mode { QUIET, LOUD }

    private Mode mode = Mode.LOUD;

    @Override
    protected void onResume() {
        super.onResume();
        if (mode == Mode.LOUD) {
            Log.i("flow", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        }
    }
}
