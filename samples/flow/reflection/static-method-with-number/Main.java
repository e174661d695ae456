package org.consentry.flow.reflection.staticmethodwithnumber;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Method method = Class.forName(getPackageName() + ".Tool").getDeclaredMethod("pick", int.class, String.class);
            Log.i("flow", "" + method.invoke(null, 1, phone.getDeviceId()));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
