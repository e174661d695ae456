package org.consentry.flow.reflection.declaredabove;

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
            Class<?> asked = Class.forName("org.consentry.flow.reflection.declaredabove.Main$Loud");
            Method method = asked.getMethod("text");
            Quiet made = (Quiet) method.getDeclaringClass().newInstance();
            made.kept = phone.getDeviceId();
            Log.i("flow", (String) method.invoke(made));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    public static class Quiet {
        public String kept = "none";

        public String text() {
            return kept;
        }
    }

    public static class Loud extends Quiet {
        public String other() {
            return "loud";
        }
    }
}
