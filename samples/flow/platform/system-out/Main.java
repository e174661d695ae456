package org.consentry.flow.platform.systemout;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        System.out.println("size " + (id == null));
        new IllegalStateException(id).printStackTrace();
    }
}
