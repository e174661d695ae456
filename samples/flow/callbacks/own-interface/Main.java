package org.consentry.flow.callbacks.owninterface;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        new Loader(phone).load(value -> Log.i("flow", value));
    }

    interface Callback {
        void loaded(String value);
    }

    static class Loader {
        private final TelephonyManager phone;

        Loader(TelephonyManager phone) {
            this.phone = phone;
        }

        void load(Callback callback) {
            String value = phone.getDeviceId();
            callback.loaded(value);
        }
    }
}
