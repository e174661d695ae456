package org.consentry.flow.components.broadcastunregistered;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;

public class Listener extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        Log.i("flow", intent.getStringExtra("device"));
    }
}
