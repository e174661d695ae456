package org.consentry.flow.gatesheldout8.taximeter

import android.content.Context
import android.net.wifi.WifiManager
import org.json.JSONObject
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

class RideUploader(context: Context, private val modes: ModeFile) {
    private val wifi = context.applicationContext.getSystemService(Context.WIFI_SERVICE) as WifiManager

    fun upload(ride: Ride) {
        val car = if (modes.current >= Mode.FULL) hotspot() else null
        val body = JSONObject().put("price", ride.price(System.currentTimeMillis())).putOpt("car", car)
        thread { send(body.toString()) }
    }

    private fun hotspot(): String? = wifi.connectionInfo?.bssid

    private fun send(body: String) {
        try {
            val connection = URL("https://taxi.example.invalid/rides").openConnection() as HttpURLConnection
            connection.doOutput = true
            connection.outputStream.use { it.write(body.toByteArray()) }
            connection.responseCode
        } catch (e: IOException) {
            // rides are kept on the receipt
        }
    }
}
