package org.consentry.flow.gatesdevelopment7.podcastawaitconsent

import android.content.Context
import android.provider.Settings
import android.util.Log

class Telemetry(private val context: Context) {
    fun start() {
        val id = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        Log.i("Telemetry", "session of $id at ${System.currentTimeMillis()}")
    }
}
