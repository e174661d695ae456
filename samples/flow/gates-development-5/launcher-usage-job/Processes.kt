package org.consentry.flow.gatesdevelopment5.launcherusagejob

import android.app.Application
import android.content.Context
import android.os.Build
import java.io.File

object Processes {
    fun isMain(context: Context): Boolean = name() == context.packageName

    private fun name(): String =
        if (Build.VERSION.SDK_INT >= 28) {
            Application.getProcessName()
        } else {
            File("/proc/self/cmdline").readText().trim('\u0000', ' ')
        }
}
