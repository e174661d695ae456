package org.consentry.flow.threading.timer;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Timer;
import java.util.TimerTask;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        final String id = phone.getDeviceId();
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                Log.i("flow", id);
            }
        };
        new Timer().schedule(task, 1000);
        task.scheduledExecutionTime();
    }
}
