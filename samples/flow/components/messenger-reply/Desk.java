package org.consentry.flow.components.messengerreply;

import android.app.Service;
import android.content.Intent;
import android.os.Handler;
import android.os.IBinder;
import android.os.Message;
import android.os.Messenger;
import android.os.RemoteException;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Desk extends Service {
    private final Handler handler = new Handler() {
        @Override
        public void handleMessage(Message question) {
            TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
            Message answer = Message.obtain(null, 8, phone.getDeviceId());
            try {
                question.replyTo.send(answer);
            } catch (RemoteException error) {
                Log.w("flow", "gone");
            }
        }
    };

    @Override
    public IBinder onBind(Intent intent) {
        return new Messenger(handler).getBinder();
    }
}
