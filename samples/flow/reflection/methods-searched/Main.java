package org.consentry.flow.reflection.methodssearched;

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
            for (Method method : Main.class.getDeclaredMethods()) {
                if (method.getName().equals("pass")) {
                    Log.i("flow", "" + method.invoke(this, phone.getDeviceId()));
                }
            }
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
