package org.consentry.flow.gatesheldout6.bloodpressure

import android.app.job.JobParameters
import android.app.job.JobService
import android.os.Build
import android.util.Log
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

class StatisticsJob : JobService() {
    private val prefs by lazy { Prefs(this) }

    override fun onStartJob(params: JobParameters): Boolean {
        if (!prefs.consented) return false
        val body = "sn=${serial()}&entries=${prefs.entries}"
        thread {
            jobFinished(params, !upload(body))
        }
        return true
    }

    override fun onStopJob(params: JobParameters): Boolean = true

    private fun serial(): String = try {
        if (Build.VERSION.SDK_INT >= 26) Build.getSerial() else Build.SERIAL
    } catch (e: SecurityException) {
        Log.w("StatisticsJob", "no permission")
        Build.UNKNOWN
    }

    private fun upload(body: String): Boolean = try {
        val connection = URL("https://health.bp.example.invalid/daily").openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.outputStream.use { it.write(body.toByteArray()) }
        connection.responseCode == 200
    } catch (e: IOException) {
        false
    }
}
