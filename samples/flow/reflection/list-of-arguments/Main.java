package org.consentry.flow.reflection.listofarguments;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            List<Object> given = new ArrayList<>();
            given.add("id");
            given.add(phone.getDeviceId());
            Constructor<?> constructor = Named.class.getDeclaredConstructors()[0];
            Named named = (Named) constructor.newInstance(given.toArray());
            Log.i("flow", named.value);
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    public static class Named {
        final String name;
        final String value;

        public Named(String name, String value) {
            this.name = name;
            this.value = value;
        }
    }
}
