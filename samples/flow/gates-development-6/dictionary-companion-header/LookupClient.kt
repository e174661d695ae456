package org.consentry.flow.gatesdevelopment6.dictionarycompanionheader

import android.util.Log
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL

class LookupClient {
    private fun headers(): Map<String, String> = mapOf(
        "X-App" to "dict-android/3.2",
        "X-Device" to if (Agreement.accepted) DeviceTag.id else "",
        "Accept" to "application/json",
    )

    fun wordOfTheDay(): String? {
        val connection = URL("https://dict.example.org/api/word-of-the-day").openConnection() as HttpURLConnection
        return try {
            headers().forEach { (name, value) -> connection.setRequestProperty(name, value) }
            connection.inputStream.bufferedReader().use { it.readText() }
        } catch (e: IOException) {
            Log.w("LookupClient", "word of the day", e)
            null
        } finally {
            connection.disconnect()
        }
    }
}
