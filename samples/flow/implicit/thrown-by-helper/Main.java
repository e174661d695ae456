package org.consentry.flow.implicit.thrownbyhelper;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String imei = phone.getDeviceId();

        String operator = phone.getNetworkOperator();
        try {
            check(imei);
            Log.i("flow", "checked");
        } catch (IllegalStateException error) {
            phone.getPhoneType();
        }
    }

    private void check(String text) {
        if (text.endsWith("0")) {
            throw new IllegalStateException();
        }
    }
}
