package org.consentry.flow.general.staticinitialiserletsout;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static String id = "";

    static class Printer {
        static final int DONE;

        static {
            Log.i("flow", id);
            DONE = id.length();
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        int early = 0;
        id = phone.getDeviceId();
        int late = Printer.DONE + early;
        setTitle("" + late);
    }
}
