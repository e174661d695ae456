package org.consentry.flow.components.systemproperty;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        System.setProperty("flow.device", phone.getDeviceId());
        startActivity(new Intent(this, Second.class));
    }
}
