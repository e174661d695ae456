package org.consentry.flow.collections.joinedlist;

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
        List<String> values = new ArrayList<>(Arrays.asList("none", phone.getDeviceId()));
        values.indexOf("none");
        Log.i("flow", String.join(";", values));
    }
}
