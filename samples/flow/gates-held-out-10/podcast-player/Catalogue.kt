package org.consentry.flow.gatesheldout10.podcastplayer

import android.content.Context
import android.provider.Settings
import android.util.Log
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import org.json.JSONException
import org.json.JSONObject

class Catalogue(private val context: Context, private val switches: Switches) {
    fun load(onLoaded: (List<String>) -> Unit) {
        val listener = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        Thread {
            try {
                val answer = JSONObject(fetch("https://podcasts.example.invalid/start?listener=$listener"))
                switches.update(answer.getJSONObject("switches"))
                val shows = answer.getJSONArray("shows")
                onLoaded(List(shows.length()) { shows.getString(it) })
            } catch (e: IOException) {
                Log.w(TAG, "offline", e)
            } catch (e: JSONException) {
                Log.w(TAG, "not understood", e)
            }
        }.start()
    }

    private fun fetch(address: String): String {
        val connection = URL(address).openConnection() as HttpURLConnection
        return try {
            connection.inputStream.bufferedReader().use { it.readText() }
        } finally {
            connection.disconnect()
        }
    }

    private companion object {
        const val TAG = "Catalogue"
    }
}
