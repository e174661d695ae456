package org.consentry.flow.collections.indexofmark;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String text = "device:" + phone.getDeviceId();
        int at = text.indexOf(':');
        Log.i("flow", text.substring(at + 1));
    }
}
