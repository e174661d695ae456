package org.consentry.flow.kotlinheldout.nestedgenerics

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val phone = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        val id = phone.deviceId
        val outcome: Outcome<String> = Outcome.Good(id)
        outcome.mapped { it.reversed() }.mapped { listOf(it, "end") }.use { Log.i("outcome", joinToString("|")) }
    }
}
