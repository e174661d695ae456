package org.consentry.flow.platform.constantinstead;

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
        StringBuilder mask = new StringBuilder();
        for (int index = 0; index < 15; index++) {
            mask.append('*');
        }
        Log.i("flow", mask.toString());
        setTitle(id);
    }
}
