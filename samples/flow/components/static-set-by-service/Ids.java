package org.consentry.flow.components.staticsetbyservice;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.telephony.TelephonyManager;

public class Ids extends Service {
    static String id;

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
