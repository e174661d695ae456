package org.consentry.flow.collections.arraytostring;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Arrays;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[] cells = {"a", phone.getDeviceId()};
        Log.i("flow", Arrays.toString(cells));
    }
}
