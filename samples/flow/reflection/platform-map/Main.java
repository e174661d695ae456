package org.consentry.flow.reflection.platformmap;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;
import java.util.Map;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Object map = Class.forName("java.util.HashMap").newInstance();
            Method put = map.getClass().getMethod("put", Object.class, Object.class);
            put.invoke(map, "device", phone.getDeviceId());
            put.invoke(map, "model", "none");
            Method get = Map.class.getMethod("get", Object.class);
            Log.i("flow", (String) get.invoke(map, "device"));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
