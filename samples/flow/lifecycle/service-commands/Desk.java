package org.consentry.flow.lifecycle.servicecommands;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Desk extends Service {
    private String id = "none";

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
        if ("read".equals(intent.getAction())) {
            id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        } else if ("tell".equals(intent.getAction())) {
            Log.i("flow", id);
        }
        return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
