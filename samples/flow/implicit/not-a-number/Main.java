package org.consentry.flow.implicit.notanumber;

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

        String name = phone.getNetworkOperatorName();
        String part = imei.substring(3);
        try {
            Integer.parseInt(part);
            Log.i("flow", "digits only");
        } catch (NumberFormatException error) {
            Log.i("flow", "letters too");
        }
    }
}
