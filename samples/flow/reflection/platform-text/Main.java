package org.consentry.flow.reflection.platformtext;

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
            Method concat = String.class.getMethod("concat", String.class);
            Object all = concat.invoke("id: ", phone.getDeviceId());
            Method cut = String.class.getMethod("substring", int.class, int.class);
            Log.i("flow", (String) cut.invoke(all, 0, 8));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
