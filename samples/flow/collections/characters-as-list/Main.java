package org.consentry.flow.collections.charactersaslist;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        List<Character> all = new ArrayList<>();
        List<Character> other = new ArrayList<>();
        for (char one : phone.getDeviceId().toCharArray()) {
            all.add(one);
        }
        other.add('x');
        Collections.reverse(all);
        StringBuilder text = new StringBuilder();
        for (Character one : all) {
            text.append(one.charValue());
        }
        Log.i("flow", text.toString());
    }
}
