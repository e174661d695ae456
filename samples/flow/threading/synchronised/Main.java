package org.consentry.flow.threading.synchronised;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Store {
        private String value = "";

        synchronized void set(String value) {
            this.value = value;
        }

        synchronized String get() {
            return value;
        }
    }

    private final Store shared = new Store();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        new Thread(() -> shared.set(phone.getDeviceId())).start();
    }

    @Override
    protected void onPause() {
        super.onPause();
        Log.i("flow", shared.get());
    }
}
