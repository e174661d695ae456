package org.consentry.flow.threading.postedorder;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        id = phone.getDeviceId();
        Runnable empty = () -> id = "none";
        new Handler().post(empty);
        Log.i("flow", id);
    }

    private String id = "none";
}
