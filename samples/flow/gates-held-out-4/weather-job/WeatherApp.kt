package org.consentry.flow.gatesheldout4.weatherjob

import android.app.Application
import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context

class WeatherApp : Application() {
    val settings by lazy { WeatherSettings(this) }
    val forecasts by lazy { ForecastRepository(PlaceFinder(this), settings, ForecastApi()) }

    override fun onCreate() {
        super.onCreate()
        val scheduler = getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler
        if (scheduler.allPendingJobs.none { it.id == ForecastJobService.ID }) {
            scheduler.schedule(
                JobInfo.Builder(ForecastJobService.ID, ComponentName(this, ForecastJobService::class.java))
                    .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
                    .setPeriodic(60 * 60 * 1000L)
                    .build(),
            )
        }
    }
}
