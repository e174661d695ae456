package org.consentry.flow.threading.neverstarted;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        String id = phone.getDeviceId();
        Thread thread = new Thread(() -> Log.i("flow", id));
        thread.start();
    }
}
