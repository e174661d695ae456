package org.consentry.flow.components.staticclearedelsewhere;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Kept.id = phone.getDeviceId();
        startActivity(new Intent(this, Second.class));
    }
}
