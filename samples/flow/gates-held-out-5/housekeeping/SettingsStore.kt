package org.consentry.flow.gatesheldout5.housekeeping

import android.content.Context
import android.util.Log
import java.io.File
import java.io.IOException
import org.json.JSONException

class SettingsStore(context: Context) {
    private val file = File(context.filesDir, "settings.json")

    var settings: UserSettings = load()
        private set

    fun update(change: UserSettings.() -> UserSettings) {
        settings = settings.change()
        try {
            file.writeText(settings.toJson())
        } catch (e: IOException) {
            Log.e("SettingsStore", "保存失败", e)
        }
    }

    private fun load(): UserSettings {
        if (!file.exists()) return UserSettings()
        return try {
            UserSettings.fromJson(file.readText())
        } catch (e: JSONException) {
            Log.e("SettingsStore", "文件损坏", e)
            UserSettings()
        }
    }
}
