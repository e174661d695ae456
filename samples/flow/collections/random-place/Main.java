package org.consentry.flow.collections.randomplace;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Random;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String[] all = {"none", "empty", phone.getDeviceId()};
        int place = new Random().nextInt(2);
        Log.i("flow", all[place + 1]);
    }
}
