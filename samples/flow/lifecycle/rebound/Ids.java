package org.consentry.flow.lifecycle.rebound;

import android.app.Service;
import android.content.Intent;
import android.os.Binder;
import android.os.IBinder;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Ids extends Service {
    private String id = "none";

    @Override
    public IBinder onBind(Intent intent) {
        id = "bound";
        return new Binder();
    }

    @Override
    public boolean onUnbind(Intent intent) {
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        return true;
    }

    @Override
    public void onRebind(Intent intent) {
        Log.i("flow", id);
    }
}
