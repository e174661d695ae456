package org.consentry.flow.reflection.platformbuilder;

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
            StringBuilder text = new StringBuilder();
            Method append = text.getClass().getMethod("append", String.class);
            String given = phone.getDeviceId();
            append.invoke(text, given);
            Log.i("flow", text.toString());
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
