package org.consentry.flow.general.digitssummed;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        long all = 0;
        String id = phone.getDeviceId();
        for (int index = 0; index < id.length(); index++) {
            int digit = Character.getNumericValue(id.charAt(index));
            all = all * 10 + digit;
        }
        Log.i("flow", String.format("%d", all));
    }
}
