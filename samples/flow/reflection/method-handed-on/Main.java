package org.consentry.flow.reflection.methodhandedon;

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
            Method twice = Loud.class.getMethod("twice", String.class);
            Object[] given = {phone.getDeviceId()};
            Log.i("flow", "" + run(twice, null, given));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    private static Object run(Method method, Object on, Object[] given) throws ReflectiveOperationException {
        method.setAccessible(true);
        return method.invoke(on, given);
    }

    public static class Loud {
        private String kept = "none";

        public Loud() {
        }

        public void take(String text) {
            kept = text;
        }

        public String give() {
            return kept;
        }

        public static String twice(String text) {
            return text + text;
        }
    }
}
