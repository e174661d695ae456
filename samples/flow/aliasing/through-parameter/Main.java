package org.consentry.flow.aliasing.throughparameter;

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
        fill(box, phone);
        Log.i("flow", box.value);
    }

    private static void fill(Box box, TelephonyManager phone) {
        Box target = box;
        target.value = phone.getDeviceId();
    }
}
