package org.consentry.flow.gatesheldout4.shortvideo;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.util.Log;

public class PushService extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        Log.d("PushService", "connected");
        return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
