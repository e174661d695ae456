package org.consentry.flow.collections.listcleared;

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
        List<String> list = new ArrayList<>();
        List<String> other = new ArrayList<>();
        list.add(phone.getDeviceId());
        list.clear();
        for (String each : list) {
            Log.i("flow", each);
        }
        other.add("b");
    }
}
