package org.consentry.flow.lifecycle.stoppedbeforesaved;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "none";

    @Override
    protected void onPause() {
        super.onPause();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        id = "none";
    }

    @Override
    protected void onStop() {
        super.onStop();
        id = id.trim();
        Log.i("flow", id);
    }
}
