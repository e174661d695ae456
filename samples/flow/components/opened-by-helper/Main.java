package org.consentry.flow.components.openedbyhelper;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        String id = phone.getDeviceId();
        String first = id;
        String second = "none";
        Opener.open(this, Shown.class, first);
        Opener.open(this, Quiet.class, second);
    }
}
