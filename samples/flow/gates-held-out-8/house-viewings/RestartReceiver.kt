package org.consentry.flow.gatesheldout8.houseviewings

import android.Manifest
import android.app.AlarmManager
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Process

class RestartReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action != Intent.ACTION_BOOT_COMPLETED || !Flags(context).policyAgreed) return
        val granted = context.checkPermission(Manifest.permission.READ_CALENDAR, Process.myPid(), Process.myUid())
        if (granted != PackageManager.PERMISSION_GRANTED) return
        val alarms = context.getSystemService(Context.ALARM_SERVICE) as AlarmManager
        Viewings(context.contentResolver).upcoming(System.currentTimeMillis()).forEachIndexed { index, viewing ->
            val reminder = Intent(context, ReminderReceiver::class.java).putExtra("title", viewing.title)
            val pending = PendingIntent.getBroadcast(context, index, reminder, PendingIntent.FLAG_UPDATE_CURRENT)
            alarms.set(AlarmManager.RTC_WAKEUP, viewing.begin - HOUR, pending)
        }
    }

    private companion object {
        const val HOUR = 3_600_000L
    }
}
