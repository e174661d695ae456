package org.consentry.flow.gatesdevelopment7.noteslazyprofile

import android.content.Context
import android.provider.Settings
import java.util.Locale

class DeviceProfile(private val context: Context) {
    val language: String = Locale.getDefault().language

    val installationId: String by lazy { readId() }

    private fun readId(): String =
        Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID) ?: "unknown"
}
