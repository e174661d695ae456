package org.consentry.flow.gatesdevelopment6.podcastjsonsettings

import android.content.Context
import org.json.JSONException
import org.json.JSONObject
import java.io.File

class SettingsStore(context: Context) {
    private val file = File(context.filesDir, "settings.json")

    fun load(): Settings {
        val json = try {
            JSONObject(if (file.exists()) file.readText() else "{}")
        } catch (e: JSONException) {
            JSONObject()
        }
        return Settings(
            privacyAccepted = json.optBoolean("privacy_accepted", false),
            skipSeconds = json.optInt("skip_seconds", 30),
            downloadOnWifiOnly = json.optBoolean("wifi_only", true),
        )
    }

    fun save(settings: Settings) {
        val json = JSONObject()
            .put("privacy_accepted", settings.privacyAccepted)
            .put("skip_seconds", settings.skipSeconds)
            .put("wifi_only", settings.downloadOnWifiOnly)
        file.writeText(json.toString())
    }
}
