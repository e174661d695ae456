package org.consentry.flow.components.pendingfillin;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;

public class Later extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        Log.i("flow", "" + intent.getStringExtra("device"));
    }
}
