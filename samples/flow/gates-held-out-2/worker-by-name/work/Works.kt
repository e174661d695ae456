package org.consentry.flow.gatesheldout2.workerbyname.work

import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context
import android.os.PersistableBundle

object Works {
    internal const val WORKER = "worker_class"

    fun enqueue(context: Context, worker: Class<out Worker>) {
        val scheduler = context.getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler
        val extras = PersistableBundle().apply { putString(WORKER, worker.name) }
        val job = JobInfo.Builder(worker.name.hashCode(), ComponentName(context, WorkService::class.java))
            .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
            .setExtras(extras)
            .build()
        scheduler.schedule(job)
    }
}
