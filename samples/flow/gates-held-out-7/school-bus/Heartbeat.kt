package org.consentry.flow.gatesheldout7.schoolbus

import android.content.Context
import android.provider.Settings
import android.util.Log
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

class Heartbeat(private val context: Context, private val agreement: Agreement) {
    private var failures = 0

    fun start() {
        thread(name = "heartbeat", isDaemon = true) { run() }
    }

    private fun run() {
        agreement.await()
        val device = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        while (failures < 10) {
            if (!beat(device)) failures++
            Thread.sleep(TimeUnit.MINUTES.toMillis(2))
        }
    }

    private fun beat(device: String): Boolean = try {
        val connection = URL("https://bus.example.invalid/beat?device=$device").openConnection() as HttpURLConnection
        connection.connectTimeout = 3000
        connection.responseCode == 200
    } catch (e: IOException) {
        Log.d("Heartbeat", "没有网络")
        false
    }
}
