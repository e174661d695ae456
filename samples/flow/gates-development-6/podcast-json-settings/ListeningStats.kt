package org.consentry.flow.gatesdevelopment6.podcastjsonsettings

import android.content.Context
import android.provider.Settings.Secure
import android.util.Log

class ListeningStats(private val context: Context) {
    private var listener: String? = null

    fun start() {
        listener = Secure.getString(context.contentResolver, Secure.ANDROID_ID)
        Log.i("ListeningStats", "listener $listener")
    }
}
