package org.consentry.flow.reflection.methodinfield;

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
            Caller caller = new Caller("pass");
            Log.i("flow", "" + caller.call(this, phone.getDeviceId()));
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

    static class Caller {
        private final Method method;

        Caller(String name) throws NoSuchMethodException {
            method = Main.class.getMethod(name, String.class);
        }

        Object call(Object target, String text) throws ReflectiveOperationException {
            return method.invoke(target, text);
        }
    }
}
