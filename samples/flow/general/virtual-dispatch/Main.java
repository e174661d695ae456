package org.consentry.flow.general.virtualdispatch;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    abstract static class Sink {
        abstract void take(String value);
    }

    static class Loud extends Sink {
        @Override
        void take(String value) {
            Log.i("flow", value);
        }
    }

    static class Quiet extends Sink {
        @Override
        void take(String value) {
            Log.i("flow", "taken");
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Sink sink = new Loud();
        sink.take(phone.getDeviceId());
    }
}
