package org.consentry.flow.gatesheldout2.providercall;

import android.app.Service;
import android.content.Intent;
import android.content.pm.ApplicationInfo;
import android.os.IBinder;
import android.util.Log;

public class ScanService extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        if (new RemoteSettings(this).agreed()) {
            for (ApplicationInfo each : getPackageManager().getInstalledApplications(0)) {
                Log.v("scan", each.packageName);
            }
        }
        stopSelf(startId);
        return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
