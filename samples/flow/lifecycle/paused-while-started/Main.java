package org.consentry.flow.lifecycle.pausedwhilestarted;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "none";

    @Override
    protected void onStart() {
        super.onStart();
        Log.i("flow", id);
    }

    @Override
    protected void onResume() {
        super.onResume();
        id = "none";
    }

    @Override
    protected void onPause() {
        super.onPause();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    protected void onStop() {
        super.onStop();
        Log.d("flow", "stopped");
    }
}
