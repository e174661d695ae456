package org.consentry.flow.implicit.piecechosen;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String weekdays = "MonTueWedThuFriSatSun";
        String number = phone.getDeviceId();
        int place = 0;
        for (int at = 0; at < number.length() && place < 18; at++) {
            if (number.charAt(at) > '4') {
                place += 3;
            }
        }
        int fixed = 3;
        Log.i("flow", weekdays.substring(place, place + 3));
    }
}
