package org.consentry.flow.strongupdates.order;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Box {
        String value = "";
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Box box = new Box();
        Log.i("flow", box.value);
        box.value = phone.getDeviceId();
        String last = "";
        Log.i("end", last);
    }
}
