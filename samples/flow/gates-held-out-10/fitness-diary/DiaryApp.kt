package org.consentry.flow.gatesheldout10.fitnessdiary

import android.app.Application
import android.content.Context

class DiaryApp : Application() {
    val diary = Diary()

    private val plan = LaunchPlan.Builder()
        .early(CrashTask())
        .early(CacheTask(limit = 50))
        .early(InstallationTask(diary))
        .late(ReminderTask())
        .build()

    private val preferences by lazy { getSharedPreferences("diary", Context.MODE_PRIVATE) }

    val agreed: Boolean
        get() = preferences.getBoolean("agreed", false)

    override fun onCreate() {
        super.onCreate()
        plan.runEarly(this)
        if (agreed) {
            plan.runLate(this)
        }
    }

    fun onAgreed() {
        preferences.edit().putBoolean("agreed", true).apply()
        plan.runLate(this)
    }
}
