package org.consentry.flow.threading.workerwithfield;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    class Worker extends Thread {
        private final boolean reads;
        String result = "none";

        Worker(boolean reads) {
            this.reads = reads;
        }

        @Override
        public void run() {
            if (reads) {
                result = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
            }
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Worker first = new Worker(true);
        Worker second = new Worker(false);
        first.start();
        second.start();
        try {
            first.join();
            second.join();
        } catch (InterruptedException ended) {
            finish();
        }
        Log.i("flow", first.result);
    }
}
