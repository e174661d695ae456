package org.consentry.flow.components.messenger;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Bundle;
import android.os.IBinder;
import android.os.Message;
import android.os.Messenger;
import android.os.RemoteException;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity implements ServiceConnection {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        bindService(new Intent(this, Desk.class), this, BIND_AUTO_CREATE);
    }

    @Override
    public void onServiceConnected(ComponentName name, IBinder binder) {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Message message = Message.obtain(null, 7);
        Bundle data = new Bundle();
        data.putString("device", phone.getDeviceId());
        message.setData(data);
        try {
            new Messenger(binder).send(message);
        } catch (RemoteException error) {
            Log.w("flow", "gone");
        }
    }

    @Override
    public void onServiceDisconnected(ComponentName name) {
    }
}
