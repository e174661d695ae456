package org.consentry.flow.gatesheldout6.weatherradar

import android.content.Context
import android.util.Log
import org.json.JSONException
import org.json.JSONObject
import java.io.IOException
import java.net.URL
import kotlin.concurrent.thread

/** The last flags of the server are kept; what the server never sent has its default. */
class FeatureFlags(context: Context) {
    private val preferences = context.getSharedPreferences("flags", Context.MODE_PRIVATE)

    fun isOn(flag: Flag): Boolean = preferences.getBoolean(flag.key, flag.default)

    fun refresh() {
        thread(name = "flags") {
            try {
                store(JSONObject(URL("https://flags.radar.example.invalid/v1").readText()))
            } catch (e: IOException) {
                Log.w("FeatureFlags", "no answer", e)
            } catch (e: JSONException) {
                Log.w("FeatureFlags", "no JSON", e)
            }
        }
    }

    private fun store(answer: JSONObject) {
        val editor = preferences.edit()
        Flag.values().filter { answer.has(it.key) }.forEach { editor.putBoolean(it.key, answer.getBoolean(it.key)) }
        editor.apply()
    }
}
