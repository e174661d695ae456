package org.consentry.flow.collections.setiterator;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Set<String> set = new HashSet<>();
        Set<String> other = new HashSet<>();
        set.add(phone.getDeviceId());
        other.add("b");
        Iterator<String> each = set.iterator();
        while (each.hasNext()) {
            Log.i("flow", each.next());
        }
    }
}
