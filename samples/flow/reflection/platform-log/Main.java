package org.consentry.flow.reflection.platformlog;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class Main extends Activity {
    private static final String TYPE = "android.util." + "Log";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Method write = Class.forName(TYPE).getMethod(chosen(), String.class, String.class);
            String text = phone.getDeviceId();
            write.invoke(null, "flow", text);
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    private String chosen() {
        return hashCode() % 2 == 0 ? "i" : "d";
    }
}
