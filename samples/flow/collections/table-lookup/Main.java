package org.consentry.flow.collections.tablelookup;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        Map<Character, String> names = new HashMap<>();
        names.put('0', "nil");
        names.put('1', "one");
        names.put('2', "two");
        names.put('3', "three");
        String model = Build.MODEL;
        String text = phone.getDeviceId();
        StringBuilder all = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            all.append(names.get(text.charAt(place)));
        }
        Log.i("flow", all.toString());
    }
}
