package org.consentry.flow.consentgates.kotlinfunctionfield

import android.app.Activity
import android.os.Bundle
import android.provider.Settings
import android.util.Log

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val ask = Ask(this)
        ask.onYes = { read() }
        ask.onNo = { read() } // refuse
        ask.show()
    }

    private fun read() {
        Log.i("read", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
