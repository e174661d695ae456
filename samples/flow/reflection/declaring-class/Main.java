package org.consentry.flow.reflection.declaringclass;

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
            Method method = Loud.class.getMethod("take", String.class);
            Object made = method.getDeclaringClass().newInstance();
            method.invoke(made, phone.getDeviceId());
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    public static class Loud {
        public void take(String text) {
            Log.i("flow", text);
        }

        public void drop(String text) {
            Log.i("flow", "dropped");
        }
    }
}
