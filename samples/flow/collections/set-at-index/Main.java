package org.consentry.flow.collections.setatindex;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        List<String> list = new ArrayList<>(Arrays.asList("a", "b"));
        list.set(1, phone.getDeviceId());
        Log.i("flow", list.get(1));
    }
}
