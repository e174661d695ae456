package org.consentry.flow.lifecycle.fragmentattached;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    String id = "none";
    String name = "main";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        getFragmentManager().beginTransaction().add(new Part(), "part").commit();
    }
}
