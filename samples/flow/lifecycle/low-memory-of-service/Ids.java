package org.consentry.flow.lifecycle.lowmemoryofservice;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Ids extends Service {
    private String id = "none";

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
        return START_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }

    @Override
    public void onLowMemory() {
        super.onLowMemory();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    public void onDestroy() {
        super.onDestroy();
        prepare();
        Log.i("flow", id);
    }

    private void prepare() {
        Log.d("flow", "ended");
    }
}
