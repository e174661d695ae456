package org.consentry.flow.reflection.overloads;

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
            Main.class.getMethod("take", String.class).invoke(this, phone.getDeviceId());
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    public void take(String text) {
        Log.i("flow", text);
    }

    public void take(Object thing) {
        Log.i("flow", "quiet");
    }
}
