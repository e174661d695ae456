package org.consentry.flow.threading.futuretask;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.FutureTask;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        FutureTask<String> task = new FutureTask<>(() -> phone.getDeviceId() + "");
        new Thread(task).start();
        try {
            Log.i("flow", task.get());
        } catch (Exception problem) {
            Log.w("flow", "failed");
        }
    }
}
