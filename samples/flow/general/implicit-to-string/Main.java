package org.consentry.flow.general.implicittostring;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("flow", "box: " + new Box(phone.getDeviceId()));
    }

    static class Box {
        private final String text;

        Box(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            String name = "Box";
            return text;
        }
    }
}
