package org.consentry.flow.kotlinheldout.foldandruncatching

import android.app.Activity
import android.telephony.TelephonyManager
import android.util.Log

class Main : Activity() {
    override fun onResume() {
        super.onResume()
        val phone = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        val found = runCatching { phone.deviceId }.getOrDefault("unknown")
        val other = "unknown"
        val text = found.chunked(4).fold(StringBuilder()) { all, part -> all.append(part).append('-') }
        Log.i("fold", text.toString() + other)
    }
}
