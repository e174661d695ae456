package org.consentry.flow.consentgates.bootreceivernocheck;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;

public class Boot extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        boolean agreed = Privacy.isAgreed(context);
        Log.d("Boot", "agreed " + agreed);
        Position.send(context);
    }
}
