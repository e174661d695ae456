package org.consentry.flow.components.broadcastunregistered;

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
        Listener listener = new Listener();
        Listener other = new Listener();
        registerReceiver(other, new IntentFilter("org.consentry.flow.MODEL"));
        registerReceiver(listener, new IntentFilter("org.consentry.flow.ID"));
        unregisterReceiver(listener);
        Intent intent = new Intent("org.consentry.flow.ID").setPackage(getPackageName());
        sendBroadcast(intent.putExtra("device", phone.getDeviceId()));
    }
}
