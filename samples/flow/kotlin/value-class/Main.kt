package org.consentry.flow.kotlin.valueclass

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log

@JvmInline
value class Imei(val text: String) {
    val tail: String get() = text.takeLast(4)
}

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val phone = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        val raw = phone.deviceId
        show(Imei(raw))
    }

    private fun show(imei: Imei) {
        Log.i("imei", "ends with ${imei.tail}")
    }
}
