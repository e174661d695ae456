package org.consentry.flow.threading.takenback;

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

        String id = phone.getDeviceId();
        Handler handler = new Handler();
        Runnable task = () -> Log.i("flow", id);
        Runnable other = () -> finish();
        handler.postDelayed(task, 60000);
        handler.removeCallbacks(other);
    }
}
