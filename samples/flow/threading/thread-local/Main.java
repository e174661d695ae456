package org.consentry.flow.threading.threadlocal;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        LOCAL.set(phone.getDeviceId());
        new Say().run();
    }

    private static final ThreadLocal<String> LOCAL = new ThreadLocal<>();

    static class Say extends Thread {
        @Override
        public void run() {
            Log.i("flow", "" + LOCAL.get());
        }
    }
}
