package org.consentry.flow.aliasing.staticreference;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Box {
        String value = "";
    }

    static Box shared;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Box box = new Box();
        shared = box;
        reset();
        shared.value = phone.getDeviceId();
        Log.i("flow", box.value);
    }

    private static void reset() {
        shared = shared == null ? new Box() : shared;
    }
}
