package org.consentry.flow.gatesdevelopment8.bootschedulesreport

import android.app.job.JobParameters
import android.app.job.JobService
import kotlin.concurrent.thread

class ReportJobService : JobService() {
    override fun onStartJob(params: JobParameters): Boolean {
        thread(name = "report") {
            AppReport(this).send()
            jobFinished(params, false)
        }
        return true
    }

    override fun onStopJob(params: JobParameters): Boolean = true
}
