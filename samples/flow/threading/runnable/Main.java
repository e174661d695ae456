package org.consentry.flow.threading.runnable;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private volatile String id = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Runnable reading = () -> id = phone.getDeviceId();
        Runnable idle = () -> id = "none";
        Thread thread = new Thread(reading);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException error) {
            idle.run();
        }
        Log.i("flow", id);
    }
}
