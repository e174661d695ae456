package org.consentry.flow.lifecycle.hiddenandshownagain;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "none";

    @Override
    protected void onStop() {
        super.onStop();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    protected void onRestart() {
        super.onRestart();
        id = id.trim();
    }

    @Override
    protected void onStart() {
        super.onStart();
        Log.i("flow", id);
    }
}
