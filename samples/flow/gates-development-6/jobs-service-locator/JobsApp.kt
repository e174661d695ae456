package org.consentry.flow.gatesdevelopment6.jobsservicelocator

import android.app.Application
import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context
import java.util.concurrent.TimeUnit

class JobsApp : Application() {
    override fun onCreate() {
        super.onCreate()
        ServiceLocator.consent = StoredConsent(this)
        scheduleProfile()
    }

    private fun scheduleProfile() {
        val scheduler = getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler
        val job = JobInfo.Builder(1, ComponentName(this, ProfileJob::class.java))
            .setMinimumLatency(TimeUnit.SECONDS.toMillis(5))
            .setOverrideDeadline(TimeUnit.MINUTES.toMillis(1))
            .build()
        scheduler.schedule(job)
    }
}
