package org.consentry.flow.platform.stringresource;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i(getString(R.string.tag), getString(R.string.id, phone.getDeviceId()));
    }
}
