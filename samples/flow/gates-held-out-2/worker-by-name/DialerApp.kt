package org.consentry.flow.gatesheldout2.workerbyname

import org.consentry.flow.gatesheldout2.workerbyname.work.Works
import android.app.Application

class DialerApp : Application() {
    override fun onCreate() {
        super.onCreate()
        Works.enqueue(this, SyncWorker::class.java)
    }
}
