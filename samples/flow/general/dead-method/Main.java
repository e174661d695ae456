package org.consentry.flow.general.deadmethod;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        quiet();
    }

    private void quiet() {
        setTitle("quiet");
    }

    private void loud() {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("flow", phone.getDeviceId());
    }
}
