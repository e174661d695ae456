package org.consentry.flow.collections.arraycopy;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[] cells = {"a", "b", "c", phone.getDeviceId()};
        String[] copy = new String[2];
        System.arraycopy(cells, 2, copy, 0, 2);
        Log.i("flow", copy[0] + copy[1]);
    }
}
