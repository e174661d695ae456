package org.consentry.flow.gatesheldout2.workerbyname.work

import android.content.Context

enum class Outcome { SUCCESS, RETRY }

abstract class Worker(protected val context: Context) {
    @Volatile
    var stopped = false

    abstract fun doWork(): Outcome
}
