package org.consentry.flow.general.enumswitch;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("flow", ask(phone, Kind.DEVICE));
    }

    enum Kind {
        DEVICE, MODEL
    }

    private static String ask(TelephonyManager phone, Kind kind) {
        switch (kind) {
            case DEVICE:
                return phone.getDeviceId();
            default:
                return "none";
        }
    }
}
