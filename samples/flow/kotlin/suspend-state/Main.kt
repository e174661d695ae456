package org.consentry.flow.kotlin.suspendstate

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        MainScope().launch { Log.i("suspend", load(2)) }
    }

    private suspend fun load(rounds: Int): String {
        var value = imei()
        for (round in 1..rounds) {
            delay(100L * round)
            value = if (round == 0) "first" else value
        }
        return value
    }

    private fun imei(): String = (getSystemService(TELEPHONY_SERVICE) as TelephonyManager).deviceId
}
