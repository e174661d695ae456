package org.consentry.flow.components.pendingfillin;

import android.app.Activity;
import android.app.PendingIntent;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        PendingIntent later = PendingIntent.getBroadcast(this, 1, new Intent(this, Later.class).putExtra("model", "none"), 0);
        try {
            later.send(this, 0, new Intent().putExtra("device", phone.getDeviceId()));
        } catch (PendingIntent.CanceledException error) {
            Log.w("flow", "gone");
        }
    }
}
