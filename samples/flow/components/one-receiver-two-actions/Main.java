package org.consentry.flow.components.onereceivertwoactions;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        sendBroadcast(new Intent(this, Ears.class).setAction("org.consentry.LOUD").putExtra("text", phone.getDeviceId()));
        sendBroadcast(new Intent(this, Ears.class).setAction("org.consentry.QUIET").putExtra("text", "none"));
    }
}
