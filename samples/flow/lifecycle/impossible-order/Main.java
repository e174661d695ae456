package org.consentry.flow.lifecycle.impossibleorder;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.i("flow", id);
    }

    @Override
    protected void onDestroy() {
        super.onDestroy();
        id = phone().getDeviceId();
    }

    private TelephonyManager phone() {
        return (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    }
}
