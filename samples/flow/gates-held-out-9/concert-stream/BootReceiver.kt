package org.consentry.flow.gatesheldout9.concertstream

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent

class BootReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action != Intent.ACTION_BOOT_COMPLETED) return
        val alarms = context.getSystemService(Context.ALARM_SERVICE) as AlarmManager
        val announce = Intent(context, PlayerService::class.java).setAction(PlayerService.ANNOUNCE)
        alarms.setInexactRepeating(
            AlarmManager.RTC,
            System.currentTimeMillis() + AlarmManager.INTERVAL_HOUR,
            AlarmManager.INTERVAL_DAY,
            PendingIntent.getService(context, 0, announce, 0),
        )
    }
}
