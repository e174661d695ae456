package org.consentry.flow.collections.charactersonebyone;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        char[] all = new char[id.length()];
        for (int index = 0; index < all.length; index++) {
            all[index] = id.charAt(index);
        }
        StringBuilder text = new StringBuilder();
        for (char one : all) {
            char next = one;
            text.append(String.valueOf(next)).append(Character.toString('-'));
        }
        Log.i("flow", text.toString());
    }
}
