package org.consentry.flow.general.innerclass;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "";

    class Printer {
        String other = "none";

        void print() {
            Log.i("flow", id);
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        id = phone.getDeviceId();
        new Printer().print();
    }
}
