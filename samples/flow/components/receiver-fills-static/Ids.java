package org.consentry.flow.components.receiverfillsstatic;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.util.Log;

public class Ids extends Service {
    @Override
    public void onCreate() {
        super.onCreate();
        Power.id = "none";
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
        prepare();
        Log.i("flow", Power.id);
        return START_STICKY;
    }

    private void prepare() {
        Log.d("flow", "command");
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
