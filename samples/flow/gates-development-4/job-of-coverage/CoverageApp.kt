package org.consentry.flow.gatesdevelopment4.jobofcoverage

import android.app.Application
import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context

class CoverageApp : Application() {
    override fun onCreate() {
        super.onCreate()
        val job = JobInfo.Builder(JOB, ComponentName(this, CoverageJob::class.java)).setPeriodic(HOUR).build()
        (getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler).schedule(job)
    }

    companion object {
        private const val JOB = 1
        private const val HOUR = 60 * 60 * 1000L
    }
}
