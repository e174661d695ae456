package org.consentry.flow.gatesheldout10.fitnessdiary

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import android.os.Build
import android.provider.Settings
import android.util.Log
import java.io.File

/** Makes room where the diary has grown. */
class CacheTask(private val limit: Int) : LaunchTask {
    override fun run(context: Context) {
        val files = context.cacheDir.listFiles().orEmpty().sortedBy(File::lastModified)
        files.dropLast(limit).forEach { it.delete() }
    }
}

/** Names the installation that entries come from. */
class InstallationTask(private val diary: Diary) : LaunchTask {
    override fun run(context: Context) {
        diary.origin = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
    }
}

class ReminderTask : LaunchTask {
    override fun run(context: Context) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
            val manager = context.getSystemService(NotificationManager::class.java)
            manager.createNotificationChannel(
                NotificationChannel("reminder", "训练提醒", NotificationManager.IMPORTANCE_DEFAULT),
            )
        }
    }
}

class CrashTask : LaunchTask {
    override fun run(context: Context) {
        val before = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler { thread, problem ->
            Log.e("Diary", "crash on ${thread.name}", problem)
            before?.uncaughtException(thread, problem)
        }
    }
}
