package org.consentry.flow.components.localbinderinterface;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Bundle;
import android.os.IBinder;
import android.util.Log;

public class Main extends Activity implements ServiceConnection {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        bindService(new Intent(this, Ids.class), this, BIND_AUTO_CREATE);
    }

    @Override
    public void onServiceConnected(ComponentName name, IBinder binder) {
        Access access = (Access) binder.queryLocalInterface("org.consentry.flow.access");
        Log.i("flow", access.device());
    }

    @Override
    public void onServiceDisconnected(ComponentName name) {
    }
}
