package org.consentry.flow.consentgates.releasejobjoined

import android.content.SharedPreferences
import kotlinx.coroutines.Job

internal class Gate(private val preferences: SharedPreferences) {
    private val job = Job()

    init {
        val stored = preferences.getBoolean("agreed", false)
        if (stored) job.complete()
    }

    fun open() {
        preferences.edit().putBoolean("agreed", true).apply()
        job.complete()
    }

    suspend fun pass() = job.join()
}
