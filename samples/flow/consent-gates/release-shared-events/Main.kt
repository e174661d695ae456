package org.consentry.flow.consentgates.releasesharedevents

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.launch

internal sealed class Event {
    data class Opened(val at: Long) : Event()

    data class Agreed(val at: Long) : Event()
}

class Main : Activity() {
    private val scope = MainScope()
    private val events = MutableSharedFlow<Event>(replay = 4)

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        scope.launch {
            events.filter { it is Event.Agreed }.take(1).collect {
                Log.i("event $it", (getSystemService(TELEPHONY_SERVICE) as TelephonyManager).deviceId)
            }
        }
        events.tryEmit(Event.Opened(System.currentTimeMillis()))
        AlertDialog.Builder(this)
            .setTitle("Your privacy")
            .setMessage("We process data as told in the Privacy Policy.")
            .setPositiveButton("I agree") { _, _ -> events.tryEmit(Event.Agreed(System.currentTimeMillis())) }
            .setNegativeButton("Exit") { _, _ -> finish() }
            .show()
    }
}
