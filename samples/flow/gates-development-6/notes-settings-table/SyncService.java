package org.consentry.flow.gatesdevelopment6.notessettingstable;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.provider.Settings;
import android.util.Log;

public class SyncService extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        if (!NoteDatabase.get(this).isPrivacyAgreed()) {
            stopSelf();
            return START_NOT_STICKY;
        }
        register();
        return START_NOT_STICKY;
    }

    private void register() {
        String device = Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
        Log.d("SyncService", "register " + device);
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
