package org.consentry.flow.gatesdevelopment3.pushinownprocess;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

public class PushService extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        return START_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
