package org.consentry.flow.components.receiverfillsstatic;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.telephony.TelephonyManager;

public class Power extends BroadcastReceiver {
    static String id = "none";

    @Override
    public void onReceive(Context context, Intent intent) {
        id = ((TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE)).getDeviceId();
    }
}
