package org.consentry.flow.threading.threadsubclass;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Printer extends Thread {
        private final String value;

        Printer(String value) {
            this.value = value;
        }

        @Override
        public void run() {
            Log.i("flow", value);
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Thread worker = new Printer(phone.getDeviceId());
        worker.start();
    }
}
