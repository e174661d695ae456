package org.consentry.flow.gatesheldout10.plantcare

import android.content.Context
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

class UsageReporter(
    private val context: Context,
    private val consents: ConsentRepository,
    private val scope: CoroutineScope,
) {
    private val events = Channel<String>(capacity = 64)

    fun start(): Job = scope.launch {
        consents.accepted.first()
        val device = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        for (event in events) {
            Log.i("Usage", "$device $event")
        }
    }

    fun report(event: String) {
        events.trySend(event)
    }
}
