package org.consentry.flow.reflection.platformstatic;

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
            long number = Long.parseLong(phone.getDeviceId());
            Method write = Class.forName("java.lang.Long").getDeclaredMethod("toHexString", long.class);
            Log.i("flow", "" + write.invoke(null, number));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
