package org.consentry.flow.lifecycle.pausedthenresult;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (state != null) {
            Log.i("flow", "" + state.getString("device"));
        }
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        state.putString("device", phone.getDeviceId());
        state.putString("model", "none");
    }
}
