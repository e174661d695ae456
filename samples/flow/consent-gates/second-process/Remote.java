package org.consentry.flow.consentgates.secondprocess;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.provider.Settings;

public class Remote extends Service {
    @Override
    public void onCreate() {
        super.onCreate();
        Api.post("remote", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
