package org.consentry.flow.general.scaledchance;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        int day = (int) (Math.random() * 8);
        switch (day) {
            case 0:
            case 6:
                Log.i("flow", "weekend");
                break;
            case 1:
            case 2:
            case 3:
            case 4:
            case 5:
                Log.i("flow", "work");
                break;
            default:
                Log.i("flow", id);
        }
    }
}
