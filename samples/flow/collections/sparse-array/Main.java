package org.consentry.flow.collections.sparsearray;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.util.SparseArray;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        SparseArray<String> values = new SparseArray<>();
        values.put(3, phone.getDeviceId());
        values.put(7, "none");
        Log.i("flow", values.get(3));
    }
}
