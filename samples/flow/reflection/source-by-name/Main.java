package org.consentry.flow.reflection.sourcebyname;

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
            Method method = TelephonyManager.class.getMethod("getDeviceId");
            Log.i("flow", "" + method.invoke(phone));
        } catch (ReflectiveOperationException error) {
            setTitle("missing");
        }
    }
}
