package org.consentry.flow.general.exceptionmessage;

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
            throw new IllegalStateException(phone.getDeviceId());
        } catch (IllegalStateException error) {
            Log.w("flow", error.getMessage());
        }
    }
}
