package org.consentry.flow.general.interfacedispatch;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;

public class Main extends Activity {
    interface Sink {
        void take(String value);
    }

    static class Loud implements Sink {
        @Override
        public void take(String value) {
            Log.i("flow", value);
        }
    }

    static class Quiet implements Sink {
        @Override
        public void take(String value) {
            Log.i("flow", "taken");
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        List<Sink> sinks = new ArrayList<>();
        Sink loud = new Loud();
        Sink quiet = new Quiet();
        sinks.add(quiet);
        sinks.add(loud);
        for (Sink each : sinks) {
            each.take(phone.getDeviceId());
        }
    }
}
