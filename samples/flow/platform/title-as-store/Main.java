package org.consentry.flow.platform.titleasstore;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        setTitle(phone.getDeviceId());
        Log.i("flow", "" + getTitle());
    }
}
