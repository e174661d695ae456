package org.consentry.flow.general.abstractfactory;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);

        make("loud").take(id);
    }

    static Taker make(String word) {
        if (word.equals("loud")) {
            return new Loud();
        }
        return new Quiet();
    }

    abstract static class Taker {
        abstract void take(String text);
    }

    static class Loud extends Taker {
        @Override
        void take(String text) {
            android.telephony.SmsManager.getDefault().sendTextMessage("+49 1234", null, text, null, null);
        }
    }

    static class Quiet extends Taker {
        @Override
        void take(String text) {
            Log.d("flow", "quiet");
        }
    }
}
