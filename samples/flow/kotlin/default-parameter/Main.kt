package org.consentry.flow.kotlin.defaultparameter

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        note(level = 2)
    }

    private fun note(text: String = imei(), level: Int = 0) {
        Log.println(Log.INFO + level, "note", text)
    }

    private fun imei(): String = (getSystemService(TELEPHONY_SERVICE) as TelephonyManager).deviceId
}
