package org.consentry.samples.courier;

import android.content.BroadcastReceiver;
import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;

/** Starts with the phone, and wakes the partner's app as well. */
public final class BootReceiver extends BroadcastReceiver {
    private static final String PARTNER = "org.consentry.samples.partner";

    @Override
    public void onReceive(Context context, Intent intent) {
        context.startService(new Intent(context, TrackingService.class));
        Intent wake = new Intent("org.consentry.samples.partner.WAKE");
        wake.setComponent(new ComponentName(PARTNER, PARTNER + ".WakeService"));
        try {
            context.startService(wake);
        } catch (RuntimeException absent) {
            wake.setComponent(null);
        }
    }
}
