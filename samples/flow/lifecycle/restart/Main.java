package org.consentry.flow.lifecycle.restart;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);

    }

    private String id = "none";

    @Override
    protected void onPause() {
        super.onPause();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    protected void onStop() {
        super.onStop();
        Log.d("flow", "hidden");
    }

    @Override
    protected void onRestart() {
        super.onRestart();
        Log.i("flow", id);
    }
}
