package org.consentry.flow.general.interfaceconstant;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static String kept = "none";

    interface Names {
        String FIRST = tell();
    }

    static String tell() {
        Log.i("flow", kept);
        return "first".trim();
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        boolean early = false;
        if (early) {
            setTitle(Names.FIRST);
        }
        kept = phone.getDeviceId();
        setTitle(Names.FIRST);
        kept = "none";
    }
}
