package org.consentry.flow.gatesheldout2.workerbyname.work

import android.app.job.JobParameters
import android.app.job.JobService
import android.content.Context
import java.util.concurrent.Executors

class WorkService : JobService() {
    private val pool = Executors.newSingleThreadExecutor()
    private var current: Worker? = null

    override fun onStartJob(params: JobParameters): Boolean {
        val name = params.extras.getString(Works.WORKER) ?: return false
        pool.execute {
            val worker = Class.forName(name)
                .getConstructor(Context::class.java)
                .newInstance(applicationContext) as Worker
            current = worker
            jobFinished(params, worker.doWork() == Outcome.RETRY)
        }
        return true
    }

    override fun onStopJob(params: JobParameters): Boolean {
        current?.stopped = true
        return true
    }
}
