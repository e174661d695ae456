package org.consentry.flow.strongupdates.field;

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
        Box other = new Box();
        box.value = phone.getDeviceId();
        box.value = "none";
        Log.i("flow", box.value + other.value);
    }
}
