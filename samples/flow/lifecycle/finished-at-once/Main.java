package org.consentry.flow.lifecycle.finishedatonce;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        finish();
    }

    @Override
    protected void onStart() {
        super.onStart();
        Log.i("flow", phone().getDeviceId());
    }

    private TelephonyManager phone() {
        return (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    }
}
