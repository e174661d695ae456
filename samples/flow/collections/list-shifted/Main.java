package org.consentry.flow.collections.listshifted;

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
        List<String> values = new ArrayList<>();
        values.add(phone.getDeviceId());
        values.add(0, "none");
        Log.i("flow", values.get(1));
    }
}
