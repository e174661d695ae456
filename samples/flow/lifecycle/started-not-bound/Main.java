package org.consentry.flow.lifecycle.startednotbound;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Bundle;
import android.os.IBinder;

public class Main extends Activity implements ServiceConnection {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        startService(new Intent(this, Ids.class));
    }

    @Override
    protected void onStart() {
        super.onStart();
        bindService(new Intent(this, Ids.class), this, BIND_AUTO_CREATE);
    }

    @Override
    public void onServiceConnected(ComponentName name, IBinder binder) {
    }

    @Override
    public void onServiceDisconnected(ComponentName name) {
    }
}
