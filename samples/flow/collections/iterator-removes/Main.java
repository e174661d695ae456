package org.consentry.flow.collections.iteratorremoves;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        List<String> values = new ArrayList<>();
        values.add(phone.getDeviceId());
        for (Iterator<String> all = values.iterator(); all.hasNext();) {
            String each = all.next();
            if (each.startsWith("x")) {
                all.remove();
            }
        }
        Log.i("flow", "" + values);
    }
}
