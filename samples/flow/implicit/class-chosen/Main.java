package org.consentry.flow.implicit.classchosen;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Kind kind = phone.getDeviceId().startsWith("86") ? new First() : new Second();
        kind.tell();
    }

    abstract static class Kind {
        abstract void tell();
    }

    static class First extends Kind {
        @Override
        void tell() {
            Log.i("flow", "first");
        }
    }

    static class Second extends Kind {
        @Override
        void tell() {
            Log.i("flow", "second");
        }
    }
}
