package org.consentry.flow.collections.arrayindex;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[] cells = new String[3];
        cells[0] = "a";
        cells[1] = phone.getDeviceId();
        cells[2] = "c";
        Log.i("flow", cells[1]);
    }
}
