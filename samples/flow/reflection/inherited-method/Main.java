package org.consentry.flow.reflection.inheritedmethod;

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
            Object child = Class.forName(Child.class.getName()).getConstructor().newInstance();
            child.getClass().getMethod("take", String.class).invoke(child, phone.getDeviceId());
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    public static class Parent {
        public void take(String text) {
            Log.i("flow", text);
        }
    }

    public static class Child extends Parent {
        public void none(String text) {
            Log.i("flow", "quiet");
        }
    }
}
