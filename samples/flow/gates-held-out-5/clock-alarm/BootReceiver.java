package org.consentry.flow.gatesheldout5.clockalarm;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

public class BootReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        if (!Intent.ACTION_BOOT_COMPLETED.equals(intent.getAction())) {
            return;
        }
        ClockPrefs prefs = new ClockPrefs(context);
        new AlarmScheduler(context).schedule(prefs.getAlarm());
        if (prefs.isCountingAllowed()) {
            new DeviceCounter(context).count("boot");
        }
    }
}
