package org.consentry.flow.general.handlernotreached;

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
            Class<?> found = Class.forName("java.lang.String");
            setTitle(found.getName());
        } catch (ClassNotFoundException error) {
            Log.i("flow", phone.getDeviceId());
        }
    }
}
