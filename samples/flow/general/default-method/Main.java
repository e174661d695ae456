package org.consentry.flow.general.defaultmethod;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    interface Sink {
        default void take(String value) {
            Log.i("flow", value);
        }
    }

    static class Own implements Sink {
        public void give(String value) {
            Log.i("flow", "given");
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        new Own().take(phone.getDeviceId());
    }
}
