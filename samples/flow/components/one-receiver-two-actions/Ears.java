package org.consentry.flow.components.onereceivertwoactions;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;

public class Ears extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        if ("org.consentry.LOUD".equals(intent.getAction())) {
            Log.i("flow", intent.getStringExtra("text"));
        }
    }
}
