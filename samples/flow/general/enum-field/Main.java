package org.consentry.flow.general.enumfield;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    enum Slot {
        FIRST, SECOND;

        String value = "";
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Slot.FIRST.value = phone.getDeviceId();
        Slot slot = Slot.valueOf("FIRST");
        Log.i("flow", slot.value);
    }
}
