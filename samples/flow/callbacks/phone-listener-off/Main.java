package org.consentry.flow.callbacks.phonelisteneroff;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.PhoneStateListener;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Calls extends PhoneStateListener {
        private final String id;

        Calls(String id) {
            this.id = id;
        }

        @Override
        public void onDataConnectionStateChanged(int state) {
            Log.i("flow", id);
        }
    }

    private static final int WHAT = PhoneStateListener.LISTEN_DATA_CONNECTION_STATE;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Calls calls = new Calls(phone.getDeviceId());
        phone.listen(calls, WHAT);
    }
}
