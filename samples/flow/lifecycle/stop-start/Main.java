package org.consentry.flow.lifecycle.stopstart;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "";

    @Override
    protected void onStart() {
        super.onStart();
        Log.i("flow", id);
    }

    @Override
    protected void onRestart() {
        super.onRestart();
        setTitle("");
    }

    @Override
    protected void onStop() {
        super.onStop();
        id = phone().getDeviceId();
    }

    private TelephonyManager phone() {
        return (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    }
}
