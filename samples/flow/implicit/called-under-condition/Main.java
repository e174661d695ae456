package org.consentry.flow.implicit.calledundercondition;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String imei = phone.getDeviceId();

        String operator = phone.getNetworkOperator();
        String asked = imei;
        if (asked.contains("99")) {
            tell("found");
        }
    }

    private void tell(String text) {
        send(text + "!");
    }

    private void send(String text) {
        SmsManager.getDefault().sendTextMessage("+100", null, text, null, null);
    }
}
