package org.consentry.flow.gatesdevelopment7.launcherbootjob

import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import android.app.job.JobService
import android.content.ComponentName
import android.content.Context
import android.util.Log
import java.util.concurrent.TimeUnit

class ReportJobService : JobService() {
    override fun onStartJob(params: JobParameters): Boolean {
        val apps = packageManager.getInstalledApplications(0)
        Log.d(TAG, apps.joinToString { it.packageName })
        return false
    }

    override fun onStopJob(params: JobParameters) = true

    companion object {
        private const val TAG = "ReportJob"
        private const val JOB_ID = 1001

        fun schedule(context: Context) {
            val scheduler = context.getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler
            val job = JobInfo.Builder(JOB_ID, ComponentName(context, ReportJobService::class.java))
                .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
                .setPeriodic(TimeUnit.HOURS.toMillis(12))
                .build()
            scheduler.schedule(job)
        }
    }
}
