package org.consentry.flow.reflection.concatenatedname;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.lang.reflect.Method;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            String start = "pr";
            String end = "int";
            Class<?> type = Class.forName("org.consentry.flow.reflection.concatenatedname." + "Helper");
            Method method = type.getMethod(start + end, String.class);
            method.invoke(type.newInstance(), phone.getDeviceId());
        } catch (ReflectiveOperationException error) {
            setTitle("missing");
        }
    }
}
