package org.consentry.flow.reflection.fieldswalked;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Field;

public class Main extends Activity {
    static class Device {
        String model = "none";
        String id;
    }

    static class Plain {
        String model = "none";
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Device device = new Device();
        device.id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        Object shown = device;
        try {
            for (Field field : shown.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                Log.i("flow", field.getName() + "=" + field.get(shown));
            }
        } catch (IllegalAccessException problem) {
            finish();
        }
    }
}
