package org.consentry.flow.collections.streamofcharacters;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        for (int one : id.chars().map(digit -> digit + 1).toArray()) {
            Log.i("flow", "" + one);
        }
    }
}
