package org.consentry.flow.threading.threadthatoverridesrun;

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
        new Own(() -> Log.i("flow", id)).start();
    }

    static class Own extends Thread {
        private static final boolean ABOVE = true;

        Own(Runnable task) {
            super(task);
        }

        @Override
        public void run() {
            if (ABOVE) {
                super.run();
            }
        }
    }
}
