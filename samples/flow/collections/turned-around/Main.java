package org.consentry.flow.collections.turnedaround;

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

        List<String> list = new ArrayList<>();
        String id = phone.getDeviceId();
        String first = "none";
        String last = id;
        list.add(first);
        list.add(last);
        Collections.reverse(list);
        Log.i("flow", list.get(0));
        first = id;
        setTitle(first.substring(0, 0));
    }
}
