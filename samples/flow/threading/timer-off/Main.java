package org.consentry.flow.threading.timeroff;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private final java.util.Timer timer = new java.util.Timer();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        java.util.TimerTask task = new java.util.TimerTask() {
            @Override
            public void run() {
                Log.i("flow", id);
            }
        };
        timer.schedule(task, 60000);
        timer.purge();
    }
}
