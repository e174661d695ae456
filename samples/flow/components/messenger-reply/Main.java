package org.consentry.flow.components.messengerreply;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Bundle;
import android.os.Handler;
import android.os.IBinder;
import android.os.Message;
import android.os.Messenger;
import android.os.RemoteException;
import android.util.Log;

public class Main extends Activity implements ServiceConnection {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        bindService(new Intent(this, Desk.class), this, BIND_AUTO_CREATE);
    }

    private final Messenger answers = new Messenger(new Answers());

    @Override
    public void onServiceConnected(ComponentName name, IBinder binder) {
        Message question = Message.obtain(null, 7);
        question.replyTo = answers;
        try {
            new Messenger(binder).send(question);
        } catch (RemoteException error) {
            Log.w("flow", "gone");
        }
    }

    @Override
    public void onServiceDisconnected(ComponentName name) {
    }

    static class Answers extends Handler {
        @Override
        public void handleMessage(Message message) {
            Log.i("flow", "" + message.obj);
        }
    }
}
