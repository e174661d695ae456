package org.consentry.flow.reflection.staticfield;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Field;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        id = phone.getDeviceId();
        try {
            Field field = Main.class.getDeclaredField("id");
            Log.i("flow", "" + field.get(null));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    private static String id = "none";
    private static String model = "none";
}
