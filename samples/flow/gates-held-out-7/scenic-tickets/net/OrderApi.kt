package org.consentry.flow.gatesheldout7.scenictickets.net

import android.content.ContentResolver
import android.provider.Settings
import org.json.JSONObject
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL

class OrderApi(private val resolver: ContentResolver) {
    fun order(park: String, count: Int): Boolean = try {
        val body = JSONObject()
            .put("park", park)
            .put("count", count)
            .put("device", Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID))
        val connection = URL("https://tickets.scenic.example.invalid/orders").openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.outputStream.use { it.write(body.toString().toByteArray()) }
        connection.responseCode == HttpURLConnection.HTTP_CREATED
    } catch (e: IOException) {
        false
    }
}
