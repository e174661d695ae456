package org.consentry.flow.gatesdevelopment8.startupneedsconsent

import android.content.Context
import java.io.File

class CacheTask : StartupTask("cache") {
    override fun run(context: Context) {
        val limit = System.currentTimeMillis() - 7 * 24 * 60 * 60 * 1000L
        context.cacheDir.listFiles().orEmpty().filter { it.lastModified() < limit }.forEach(File::delete)
    }
}
