package org.consentry.flow.general.generics;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Duo<A, B> {
        private final A left;
        private final B right;

        Duo(A left, B right) {
            this.left = left;
            this.right = right;
        }

        A left() {
            return left;
        }

        B right() {
            return right;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Duo<String, Integer> duo = new Duo<>(phone.getDeviceId(), 7);
        Log.i("flow", String.valueOf(duo.left()));
    }
}
