package org.consentry.flow.gatesheldout4.ereader

import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL

class AdobeLikeServer {
    fun register(device: String): Boolean {
        var connection: HttpURLConnection? = null
        return try {
            connection = URL("https://drm.example.invalid/activate?device=$device").openConnection() as HttpURLConnection
            connection.requestMethod = "POST"
            connection.responseCode == HttpURLConnection.HTTP_OK
        } catch (e: IOException) {
            false
        } finally {
            connection?.disconnect()
        }
    }
}
