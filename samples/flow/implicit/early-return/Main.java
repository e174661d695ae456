package org.consentry.flow.implicit.earlyreturn;

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

        tell(imei.endsWith("7"), phone.getPhoneType() == 1);
    }

    private void tell(boolean odd, boolean gsm) {
        if (odd) {
            return;
        }
        Log.i("flow", "no seven");
    }
}
