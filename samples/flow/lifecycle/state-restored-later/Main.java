package org.consentry.flow.lifecycle.staterestoredlater;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "none";

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putString("device", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        state.putString("model", "none");
    }

    @Override
    protected void onRestoreInstanceState(Bundle state) {
        super.onRestoreInstanceState(state);
        id = state.getString("device");
    }

    @Override
    protected void onPause() {
        super.onPause();
        Log.i("flow", "" + id);
    }
}
