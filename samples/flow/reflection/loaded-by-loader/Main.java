package org.consentry.flow.reflection.loadedbyloader;

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
            Taker taker = (Taker) getClassLoader().loadClass(getPackageName() + ".Loud").getDeclaredConstructor().newInstance();
            taker.take(phone.getDeviceId());
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
