package org.consentry.flow.gatesheldout5.clockalarm;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.media.Ringtone;
import android.media.RingtoneManager;

public class AlarmReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        Ringtone tone = RingtoneManager.getRingtone(
                context.getApplicationContext(), RingtoneManager.getDefaultUri(RingtoneManager.TYPE_ALARM));
        if (tone != null) {
            tone.play();
        }
        new AlarmScheduler(context).schedule(new ClockPrefs(context).getAlarm());
    }
}
