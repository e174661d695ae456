package org.consentry.flow.components.broadcastregistered;

import android.app.Activity;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        registerReceiver(new Listener(), new IntentFilter("org.consentry.flow.ID"));
        Intent intent = new Intent("org.consentry.flow.ID").setPackage(getPackageName());
        sendBroadcast(intent.putExtra("device", phone.getDeviceId()));
    }
}
