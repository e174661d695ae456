package org.consentry.flow.collections.arrayoverwritten;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[] cells = {"a", "b"};
        cells[0] = phone.getDeviceId();
        cells[0] = "none";
        Log.i("flow", cells[0]);
    }
}
