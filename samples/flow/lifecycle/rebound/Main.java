package org.consentry.flow.lifecycle.rebound;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.IBinder;

public class Main extends Activity {
    private final Connection connection = new Connection();

    @Override
    protected void onStart() {
        super.onStart();
        startService(new Intent(this, Ids.class));
        bindService(new Intent(this, Ids.class), connection, BIND_AUTO_CREATE);
    }

    @Override
    protected void onStop() {
        unbindService(connection);
        super.onStop();
    }

    private static class Connection implements ServiceConnection {
        @Override
        public void onServiceConnected(ComponentName name, IBinder binder) {
        }

        @Override
        public void onServiceDisconnected(ComponentName name) {
        }
    }
}
