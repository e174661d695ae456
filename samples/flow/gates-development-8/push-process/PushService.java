package org.consentry.flow.gatesdevelopment8.pushprocess;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

public class PushService extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        if (PrivacyStore.isAgreed(this)) {
            PushClient.getInstance().connect(this);
        }
        return START_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
