package org.consentry.flow.collections.listofpairs;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.util.Pair;
import java.util.ArrayList;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        List<Pair<String, String>> all = new ArrayList<>();
        all.add(new Pair<>("device", phone.getDeviceId()));
        all.add(new Pair<>("model", "none"));
        for (Pair<String, String> pair : all) {
            Log.i("flow", pair.second);
        }
    }
}
