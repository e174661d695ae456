package org.consentry.flow.aliasing.throughreturn;

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
        Box first = new Box();
        Box second = new Box();
        Box same = pick(first, second);
        same.value = phone.getDeviceId();
        Log.i("flow", first.value);
    }

    private static Box pick(Box left, Box right) {
        return left;
    }
}
