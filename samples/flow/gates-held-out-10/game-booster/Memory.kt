package org.consentry.flow.gatesheldout10.gamebooster

import android.app.ActivityManager
import android.content.Context

class Memory(private val context: Context) {
    fun freeMegabytes(): Long {
        val info = ActivityManager.MemoryInfo()
        context.getSystemService(ActivityManager::class.java).getMemoryInfo(info)
        return info.availMem / (1024 * 1024)
    }
}
