package org.consentry.flow.gatesdevelopment8.awaitconsentflow

import android.content.Context
import android.provider.Settings
import java.util.Locale
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

class DeviceProfileSource(private val context: Context) {
    suspend fun load(): DeviceProfile = withContext(Dispatchers.IO) {
        val id = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        DeviceProfile(id, Locale.getDefault().language)
    }
}

data class DeviceProfile(val id: String, val language: String)
