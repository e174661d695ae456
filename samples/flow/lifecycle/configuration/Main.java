package org.consentry.flow.lifecycle.configuration;

import android.app.Activity;
import android.content.res.Configuration;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    public void onConfigurationChanged(Configuration now) {
        super.onConfigurationChanged(now);
        Log.i("flow", phone().getDeviceId());
    }

    private TelephonyManager phone() {
        return (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    }
}
