package org.consentry.flow.kotlin.scopefunctions

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val phone = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        val text = phone.deviceId
            ?.let { it.trim() }
            .also { Log.v("scope", "read") }
            .run { StringBuilder().apply { append("id="); append(this@run) } }
        with(text) { Log.i("scope", toString()) }
    }
}
