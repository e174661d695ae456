package org.consentry.flow.gatesdevelopment6.livestartupstages

import android.app.ActivityManager
import android.content.Context
import android.util.Log
import java.io.File

class ImageCacheInitializer : Initializer {
    override val stage = Stage.COLD_START

    override fun init(context: Context) {
        File(context.cacheDir, "images").mkdirs()
    }
}

class AntiCheatInitializer : Initializer {
    override val stage = Stage.AFTER_AGREEMENT // looks at the device

    override fun init(context: Context) {
        val manager = context.getSystemService(Context.ACTIVITY_SERVICE) as ActivityManager
        val names = manager.runningAppProcesses.orEmpty().map { it.processName }
        Log.d("AntiCheat", names.joinToString())
    }
}

class GiftInitializer : Initializer {
    override val stage = Stage.AFTER_AGREEMENT

    override fun init(context: Context) {
        File(context.filesDir, "gifts").mkdirs()
    }
}
