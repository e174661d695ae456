package org.consentry.flow.components.messenger;

import android.app.Service;
import android.content.Intent;
import android.os.Handler;
import android.os.IBinder;
import android.os.Message;
import android.os.Messenger;
import android.util.Log;

public class Desk extends Service {
    private final Handler handler = new Handler() {
        @Override
        public void handleMessage(Message message) {
            Log.i("flow", "" + message.getData().getString("device"));
        }
    };

    @Override
    public IBinder onBind(Intent intent) {
        return new Messenger(handler).getBinder();
    }
}
