package org.consentry.flow.gatesdevelopment5.launcherusagejob

import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context
import java.util.concurrent.TimeUnit

object UsageJobs {
    private const val ID = 42

    fun schedule(context: Context) {
        val scheduler = context.getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler
        val info = JobInfo.Builder(ID, ComponentName(context, UsageJobService::class.java))
            .setPeriodic(TimeUnit.HOURS.toMillis(6))
            .build()
        scheduler.schedule(info)
    }
}
