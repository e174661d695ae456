package org.consentry.flow.gatesdevelopment5.launcherusagejob

import android.app.Application

class LauncherApp : Application() {
    val agreement by lazy { Agreement(this) }

    override fun onCreate() {
        super.onCreate()
        if (Processes.isMain(this)) {
            UsageJobs.schedule(this)
        }
    }
}
