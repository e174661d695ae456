package org.consentry.flow.gatesheldout2.workerbyname

import org.consentry.flow.gatesheldout2.workerbyname.work.Outcome
import org.consentry.flow.gatesheldout2.workerbyname.work.Worker
import android.content.Context
import android.provider.CallLog
import android.util.Log

class SyncWorker(context: Context) : Worker(context) {
    override fun doWork(): Outcome {
        if (stopped) return Outcome.RETRY
        context.contentResolver.query(CallLog.Calls.CONTENT_URI, null, null, null, null)?.use {
            Log.i("sync", "calls ${it.count}")
        }
        return Outcome.SUCCESS
    }
}
