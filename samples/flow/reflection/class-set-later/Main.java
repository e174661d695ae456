package org.consentry.flow.reflection.classsetlater;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private Class<?> type = null;
    private Object made = null;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            type = Class.forName("org.consentry.flow.reflection.classsetlater.Loud");
        } catch (ClassNotFoundException problem) {
            Log.w("flow", "missing");
        }
    }

    @Override
    protected void onStart() {
        super.onStart();
        try {
            if (type != null) {
                made = type.newInstance();
            }
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        if (made != null) {
            ((Sink) made).take(phone.getDeviceId());
        }
    }
}
