package org.consentry.flow.reflection.platformintenttoclass;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Constructor<Intent> constructor = Intent.class.getDeclaredConstructor(android.content.Context.class, Class.class);
            Intent intent = constructor.newInstance(this, Second.class);
            Method put = Intent.class.getMethod("putExtra", String.class, String.class);
            put.invoke(intent, "device", phone.getDeviceId());
            put.invoke(intent, "model", "none");
            startActivity(intent);
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
