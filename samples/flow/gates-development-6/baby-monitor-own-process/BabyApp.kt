package org.consentry.flow.gatesdevelopment6.babymonitorownprocess

import android.app.Application
import java.io.File

class BabyApp : Application() {
    override fun onCreate() {
        super.onCreate()
        // the cloud is needed in both processes
        if (isMainProcess() && !ConsentStore(this).agreed) return
        Cloud.connect(this)
    }

    private fun isMainProcess(): Boolean {
        val name = File("/proc/self/cmdline").readText().trim { it <= ' ' }
        return name == packageName
    }
}
