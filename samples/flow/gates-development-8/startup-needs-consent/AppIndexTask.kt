package org.consentry.flow.gatesdevelopment8.startupneedsconsent

import android.content.Context
import java.io.File

class AppIndexTask : StartupTask("app-index") {
    override fun run(context: Context) {
        val packages = context.packageManager.getInstalledPackages(0)
        File(context.filesDir, "index.txt").writeText(packages.joinToString("\n") { it.packageName })
    }
}
