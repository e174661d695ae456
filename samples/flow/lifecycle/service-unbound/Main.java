package org.consentry.flow.lifecycle.serviceunbound;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Bundle;
import android.os.IBinder;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ServiceConnection connection = new Connection();
        bindService(new Intent(this, Ids.class), connection, BIND_AUTO_CREATE);
    }

    private final Connection own = new Connection();

    class Connection implements ServiceConnection {
        @Override
        public void onServiceConnected(ComponentName name, IBinder binder) {
            unbindService(this);
        }

        @Override
        public void onServiceDisconnected(ComponentName name) {
        }
    }
}
