package org.consentry.flow.gatesdevelopment3.syncserviceswitch;

import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;
import android.os.IBinder;
import android.util.Log;

public class SyncService extends Service {
    private static final String TAG = "SyncService";

    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        if (!Settings.isSyncEnabled(this)) {
            stopSelf(startId);
            return START_NOT_STICKY;
        }
        sync();
        stopSelf(startId);
        return START_NOT_STICKY;
    }

    private void sync() {
        WifiManager wifi = (WifiManager) getApplicationContext().getSystemService(Context.WIFI_SERVICE);
        WifiInfo info = wifi.getConnectionInfo();
        if (info != null) {
            Log.i(TAG, "syncing over " + info.getSSID());
        }
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
