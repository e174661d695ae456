package org.consentry.flow.reflection.platformsourceinfield;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private static String wanted = " getDeviceId ";
    private final String base = "android.telephony.";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Class<?> type = Class.forName(base + "TelephonyManager");
            Object given = type.getMethod(wanted.trim()).invoke(phone);
            Log.i("flow", String.valueOf(given));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
