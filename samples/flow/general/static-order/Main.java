package org.consentry.flow.general.staticorder;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        first();
        Other.id = phone.getDeviceId();
        Log.i("flow", Copy.kept);
    }

    private static void first() {
        Log.d("flow", "start");
    }

    static class Other {
        static String id = "none";
    }

    static class Copy {
        static String kept = Other.id;
    }
}
