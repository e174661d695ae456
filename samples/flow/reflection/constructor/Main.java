package org.consentry.flow.reflection.constructor;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Constructor;

public class Main extends Activity {
    public static class Keeping {
        private final String value;

        public Keeping(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    public static class Dropping {
        public Dropping(String value) {
        }

        @Override
        public String toString() {
            return "none";
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Class<?> type = Class.forName("org.consentry.flow.reflection.constructor.Main$Keeping");
            Constructor<?> maker = type.getConstructor(String.class);
            Log.i("flow", maker.newInstance(phone.getDeviceId()).toString());
        } catch (ReflectiveOperationException error) {
            setTitle("missing");
        }
    }
}
