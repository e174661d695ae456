package org.consentry.flow.kotlin.dataclass

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log

data class Device(val id: String, val label: String, val count: Int = 0)

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val phone = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        val device = Device(phone.deviceId, "phone")
        val (id, label) = device.copy(label = "telephone", count = device.count + 1)
        Log.i("device", id)
        Log.v("device", label)
    }
}
