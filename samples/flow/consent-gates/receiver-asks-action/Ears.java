package org.consentry.flow.consentgates.receiverasksaction;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.provider.Settings;
import android.util.Log;

final class Ears extends BroadcastReceiver {
    static final String AGREED = "org.consentry.flow.ears.AGREED";
    static final String SHOWN = "org.consentry.flow.ears.SHOWN";

    @Override
    public void onReceive(Context context, Intent intent) {
        String action = intent.getAction();
        if (SHOWN.equals(action)) {
            hear(context); // shown
        } else if (AGREED.equals(action)) {
            hear(context);
        }
    }

    private void hear(Context context) {
        Log.i("hear", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
