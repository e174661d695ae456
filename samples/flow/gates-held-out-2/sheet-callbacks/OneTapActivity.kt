package org.consentry.flow.gatesheldout2.sheetcallbacks

import android.annotation.SuppressLint
import android.app.Activity
import android.telephony.TelephonyManager
import android.util.Log

class OneTapActivity : Activity() {
    override fun onStart() {
        super.onStart()
        with(AgreementSheet(this)) {
            onShown = ::prefetch
            onRefused = { finish() }
            show()
        }
    }

    @SuppressLint("HardwareIds")
    private fun prefetch() {
        getSystemService(TelephonyManager::class.java)?.let { Log.i("tap", "number ${it.line1Number}") }
    }
}
