package org.consentry.flow.collections.arrayofarrays;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[][] table = {{"a", "b"}, {"c", "d"}};
        table[1][0] = phone.getDeviceId();
        String[] row = table[1];
        Log.i("flow", row[0]);
    }
}
