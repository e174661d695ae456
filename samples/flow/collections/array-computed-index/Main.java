package org.consentry.flow.collections.arraycomputedindex;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[] cells = {"a", "b", "c", "d", "e", "f"};
        int base = cells.length / 2;
        cells[base * 2 - 1] = phone.getDeviceId();
        Log.i("flow", cells[base + 2]);
    }
}
