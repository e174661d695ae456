package org.consentry.flow.aliasing.chainoflocals;

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
        Box a = new Box();
        Box b = new Box();
        b.value = phone.getDeviceId();
        Box c = a;
        a = b;
        b = c;
        Log.i("flow", a.value);
    }
}
