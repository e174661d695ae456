package org.consentry.flow.implicit.lengthchosen;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        int digit = phone.getDeviceId().charAt(14) - '0';
        byte[] places = new byte[digit];
        Log.i("flow", "places: " + places.length);
    }
}
