package org.consentry.flow.general.classasked;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Object thing = new Full(phone.getDeviceId());
        Log.i("flow", text(thing));
    }

    private static String text(Object thing) {
        if (thing instanceof Full) {
            return ((Full) thing).text;
        }
        return "none";
    }

    static class Full {
        final String text;

        Full(String text) {
            this.text = text;
        }
    }

    static class Empty extends Full {
        Empty() {
            super("none");
        }
    }
}
