package org.consentry.flow.gatesheldout4.takeawayorders

import android.util.Log
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import java.net.URLEncoder
import kotlin.concurrent.thread

object OrderApi {
    private const val BASE = "https://orders.example.invalid/v2"

    fun send(path: String, fields: Map<String, String?>) {
        val body = fields.entries.joinToString("&") { (key, value) ->
            key + "=" + URLEncoder.encode(value.orEmpty(), "UTF-8")
        }
        thread(name = "order-api") {
            try {
                val connection = URL("$BASE/$path").openConnection() as HttpURLConnection
                connection.doOutput = true
                connection.outputStream.use { it.write(body.toByteArray()) }
                connection.responseCode
                connection.disconnect()
            } catch (e: IOException) {
                Log.w("OrderApi", "sending failed", e)
            }
        }
    }
}
