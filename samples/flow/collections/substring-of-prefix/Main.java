package org.consentry.flow.collections.substringofprefix;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String text = "id: " + phone.getDeviceId();
        Log.i("flow", text.substring(4));
    }
}
