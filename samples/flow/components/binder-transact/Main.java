package org.consentry.flow.components.bindertransact;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Bundle;
import android.os.IBinder;
import android.os.Parcel;
import android.os.RemoteException;
import android.util.Log;

public class Main extends Activity implements ServiceConnection {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        bindService(new Intent(this, Ids.class), this, BIND_AUTO_CREATE);
    }

    @Override
    public void onServiceConnected(ComponentName name, IBinder binder) {
        Parcel question = Parcel.obtain();
        Parcel reply = Parcel.obtain();
        try {
            binder.transact(1, question, reply, 0);
            Log.i("flow", "" + reply.readString());
        } catch (RemoteException error) {
            Log.w("flow", "gone");
        }
    }

    @Override
    public void onServiceDisconnected(ComponentName name) {
    }
}
