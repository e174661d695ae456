package org.consentry.flow.reflection.constantnames;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Class<?> type = Class.forName("org.consentry.flow.reflection.constantnames.Helper");
            Object helper = type.newInstance();
            Object result = type.getMethod("same", String.class).invoke(helper, phone.getDeviceId());
            Log.i("flow", (String) result);
        } catch (ReflectiveOperationException error) {
            setTitle("missing");
        }
    }
}
