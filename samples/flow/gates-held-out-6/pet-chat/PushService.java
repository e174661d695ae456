package org.consentry.flow.gatesheldout6.petchat;

import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.os.IBinder;
import android.provider.Settings;

public class PushService extends Service {

    private PushConnection connection;

    public static void send(Context context, String action) {
        context.startService(new Intent(context, PushService.class).setAction(action));
    }

    @Override
    public void onCreate() {
        super.onCreate();
        connection = new PushConnection();
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        String action = intent == null ? PushActions.REGISTER : intent.getAction();
        if (PushActions.CONNECT.equals(action)) {
            connection.open();
        } else if (PushActions.REGISTER.equals(action)) {
            connection.bind(alias());
        } else if (PushActions.STOP.equals(action)) {
            stopSelf();
            return START_NOT_STICKY;
        }
        return START_STICKY;
    }

    private String alias() {
        return "d_" + Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
    }

    @Override
    public void onDestroy() {
        connection.close();
        super.onDestroy();
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
