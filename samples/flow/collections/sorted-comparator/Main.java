package org.consentry.flow.collections.sortedcomparator;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        List<String> values = new ArrayList<>();
        values.add("none");
        values.add(phone.getDeviceId());
        Comparator<String> order = new Comparator<String>() {
            @Override
            public int compare(String one, String other) {
                Log.i("flow", one + other);
                return one.compareTo(other);
            }
        };
        Collections.sort(values, order);
    }
}
