package org.consentry.flow.gatesheldout4.webradio

import android.content.Context
import android.provider.Settings
import java.util.UUID

class ListenerIds(private val context: Context) {
    fun forMode(mode: ListeningMode): String = when (mode) {
        ListeningMode.PERSONAL ->
            Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        else -> UUID.randomUUID().toString()
    }
}
