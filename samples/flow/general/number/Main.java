package org.consentry.flow.general.number;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        long number = Long.parseLong(phone.getDeviceId());
        number = number * 2 + 1;
        Log.i("flow", Long.toHexString(number));
    }
}
