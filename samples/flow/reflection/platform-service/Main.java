package org.consentry.flow.reflection.platformservice;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import java.lang.reflect.Method;

public class Main extends Activity {
    private static final String[] NAMES = {"getPhoneType", "getDeviceId"};

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            Method service = Class.forName("android.content.Context").getMethod("getSystemService", String.class);
            Object phone = service.invoke(this, "phone");
            for (String name : NAMES) {
                Method method = phone.getClass().getMethod(name);
                Log.i("flow", "" + method.invoke(phone));
            }
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
