package org.consentry.flow.gatesheldout5.citynews

import android.content.Context
import android.location.LocationManager
import android.util.Log
import androidx.work.OneTimeWorkRequest
import androidx.work.WorkManager
import androidx.work.Worker
import androidx.work.WorkerParameters
import java.io.IOException
import java.net.URL

class CityWorker(context: Context, params: WorkerParameters) : Worker(context, params) {
    override fun doWork(): Result {
        val manager = applicationContext.getSystemService(Context.LOCATION_SERVICE) as LocationManager
        val location = try {
            manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)
        } catch (e: SecurityException) {
            null
        } ?: return Result.failure()
        return try {
            val text = URL("https://news.example.invalid/city?lat=${location.latitude}&lng=${location.longitude}").readText()
            NewsCache(applicationContext).save(text.lines())
            Result.success()
        } catch (e: IOException) {
            Log.w("CityWorker", "拉取失败", e)
            Result.failure()
        }
    }

    companion object {
        fun enqueue(context: Context) {
            WorkManager.getInstance(context).enqueue(OneTimeWorkRequest.Builder(CityWorker::class.java).build())
        }
    }
}
