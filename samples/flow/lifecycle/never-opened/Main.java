package org.consentry.flow.lifecycle.neveropened;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    static String id = "none";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        open(true);
    }

    private void open(boolean now) {
        if (now) {
            startActivity(new Intent().setClassName(this, getPackageName() + ".Second"));
        }
    }
}
