package org.consentry.flow.gatesheldout8.houseviewings

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.widget.Toast

class ReminderReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        Toast.makeText(context, intent.getStringExtra("title").orEmpty(), Toast.LENGTH_LONG).show()
    }
}
