package org.consentry.flow.threading.postedagain;

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
        new Again(handler, phone).run();
    }

    private final Handler handler = new Handler();

    static class Again implements Runnable {
        private final Handler handler;
        private final TelephonyManager phone;
        private String id;

        Again(Handler handler, TelephonyManager phone) {
            this.handler = handler;
            this.phone = phone;
        }

        @Override
        public void run() {
            if (id == null) {
                id = phone.getDeviceId();
                handler.postDelayed(this, 1000);
            } else {
                Log.i("flow", id);
            }
        }
    }
}
