package org.consentry.flow.gatesheldout6.bloodpressure

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.widget.Toast

class ReminderReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (Prefs(context).remindersOn) {
            Toast.makeText(context, "该量血压了", Toast.LENGTH_LONG).show()
        }
    }
}
