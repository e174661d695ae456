package org.consentry.flow.aliasing.mergepointother;

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
        Box third = new Box();
        Box chosen = getIntent().hasExtra("second") ? second : first;
        chosen.value = phone.getDeviceId();
        Log.i("flow", third.value);
    }
}
