package org.consentry.flow.reflection.nameturnedaround;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            String name = new StringBuilder("ssap").reverse().toString();
            Log.i("flow", "" + Main.class.getMethod(name, String.class).invoke(this, phone.getDeviceId()));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    public String pass(String text) {
        return text;
    }

    public String drop(String text) {
        return "none";
    }
}
