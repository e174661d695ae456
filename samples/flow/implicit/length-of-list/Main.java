package org.consentry.flow.implicit.lengthoflist;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        int digit = phone.getDeviceId().charAt(14) - '0';
        int wanted = digit;
        List<String> all = new ArrayList<>();
        for (int index = 0; index < wanted; index++) {
            all.add("x");
        }
        StringBuilder text = new StringBuilder();
        for (String one : all) {
            text.append(one);
        }
        Log.i("flow", text.toString());
    }
}
