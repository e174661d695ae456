package org.consentry.flow.consentgates.eventsbykclass

import android.content.Context
import android.provider.Settings
import android.util.Log

class Reader(private val context: Context) {
    fun read() {
        Log.i("reader", Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID))
    }
}
