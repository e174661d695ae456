package org.consentry.flow.platform.onlyread;

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
        String text = "known " + (id == null ? 0 : 1);
        Log.i("flow", "read");
        setTitle(text);
    }
}
