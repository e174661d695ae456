package org.consentry.flow.lifecycle.createdestroy;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        id = phone().getDeviceId();
    }

    @Override
    protected void onDestroy() {
        super.onDestroy();
        Log.i("flow", id);
    }

    private TelephonyManager phone() {
        return (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    }
}
