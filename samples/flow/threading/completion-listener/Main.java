package org.consentry.flow.threading.completionlistener;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        new Worker(phone, text -> runOnUiThread(() -> Log.i("flow", text))).start();
    }

    interface Told {
        void told(String text);
    }

    static class Worker extends Thread {
        private final TelephonyManager phone;
        private final Told listener;

        Worker(TelephonyManager phone, Told listener) {
            this.phone = phone;
            this.listener = listener;
        }

        @Override
        public void run() {
            String id = phone.getDeviceId();
            listener.told(id + "");
        }
    }
}
