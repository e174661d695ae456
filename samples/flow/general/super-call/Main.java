package org.consentry.flow.general.supercall;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        new Loud().say(phone.getDeviceId());
    }

    static class Base {
        void say(String text) {
            Log.i("flow", text);
        }

        void hush(String text) {
            Log.i("flow", "quiet");
        }
    }

    static class Loud extends Base {
        @Override
        void say(String text) {
            super.say(text);
        }
    }
}
