package org.consentry.flow.lifecycle.startednotbound;

import android.app.Service;
import android.content.Intent;
import android.os.Binder;
import android.os.IBinder;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Ids extends Service {
    private String id = "none";

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        return START_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        Log.i("flow", id);
        return new Binder();
    }
}
