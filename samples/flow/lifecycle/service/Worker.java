package org.consentry.flow.lifecycle.service;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Worker extends Service {
    private String id = "";

    @Override
    public int onStartCommand(Intent intent, int flags, int start) {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        id = phone.getDeviceId();
        stopSelf();
        return START_NOT_STICKY;
    }

    @Override
    public void onDestroy() {
        Log.i("flow", id);
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
