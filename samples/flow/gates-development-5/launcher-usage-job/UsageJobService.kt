package org.consentry.flow.gatesdevelopment5.launcherusagejob

import android.app.job.JobParameters
import android.app.job.JobService
import android.app.usage.UsageStatsManager
import android.content.Context
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

class UsageJobService : JobService() {
    override fun onStartJob(params: JobParameters): Boolean {
        thread(name = "usage") {
            val favourites = favourites()
            getSharedPreferences("home", Context.MODE_PRIVATE).edit()
                .putInt("favourites", favourites.size)
                .apply()
            jobFinished(params, false)
        }
        return true
    }

    override fun onStopJob(params: JobParameters): Boolean = true

    private fun favourites(): List<String> {
        val manager = getSystemService(Context.USAGE_STATS_SERVICE) as UsageStatsManager
        val now = System.currentTimeMillis()
        return manager.queryUsageStats(UsageStatsManager.INTERVAL_WEEKLY, now - TimeUnit.DAYS.toMillis(7), now)
            .orEmpty()
            .sortedByDescending { it.totalTimeInForeground }
            .take(8)
            .map { it.packageName }
    }
}
