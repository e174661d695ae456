package org.consentry.flow.general.switchdecided;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private static final int MODE = Integer.parseInt("2");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        switch (MODE) {
            case 1:
                setTitle("one");
                break;
            case 2:
                Log.i("flow", phone.getDeviceId());
                break;
            default:
                finish();
        }
    }
}
