package org.consentry.flow.collections.partoflist;

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

        List<String> all = new ArrayList<>();
        all.add("a");
        all.add("b");
        all.add(phone.getDeviceId());
        List<String> part = all.subList(2, 3);
        Log.i("flow", part.get(0));
    }
}
