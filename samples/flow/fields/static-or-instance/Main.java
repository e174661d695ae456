package org.consentry.flow.fields.staticorinstance;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private static String last = "";
    private String own = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        last = phone.getDeviceId();
        own = "none";
        print();
    }

    private void print() {
        Log.i("flow", last);
    }
}
