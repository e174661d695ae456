package org.consentry.flow.reflection.objectkeptinfield;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class Main extends Activity {
    private Object made = null;
    private String type = null;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        type = "org.consentry.flow.reflection.objectkeptinfield.Main$Loud";
    }

    @Override
    protected void onResume() {
        super.onResume();
        try {
            made = Class.forName(type).newInstance();
            String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
            made.getClass().getMethod("take", String.class).invoke(made, id);
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    @Override
    protected void onPause() {
        super.onPause();
        try {
            Method give = made.getClass().getDeclaredMethod("give");
            Log.i("flow", (String) give.invoke(made));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
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
