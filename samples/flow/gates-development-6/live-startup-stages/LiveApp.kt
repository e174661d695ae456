package org.consentry.flow.gatesdevelopment6.livestartupstages

import android.app.Application

class LiveApp : Application() {
    override fun onCreate() {
        super.onCreate()
        Startup.run(this, Stage.COLD_START)
        if (isAgreed()) {
            Startup.run(this, Stage.AFTER_AGREEMENT)
        }
    }
}
