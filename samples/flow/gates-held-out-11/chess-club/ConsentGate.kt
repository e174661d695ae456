package org.consentry.flow.gatesheldout11.chessclub

import android.content.SharedPreferences
import kotlinx.coroutines.CompletableDeferred

/** Lets wait until the user said yes or no in this run of the app, or yes in an earlier one. */
class ConsentGate(private val preferences: SharedPreferences) {
    private val answer = CompletableDeferred<Boolean>()

    val isOpen: Boolean
        get() = !answer.isCompleted

    init {
        if (preferences.getBoolean(KEY, false)) answer.complete(true)
    }

    suspend fun await(): Boolean = answer.await()

    fun accept() {
        preferences.edit().putBoolean(KEY, true).apply()
        answer.complete(true)
    }

    fun reject() {
        answer.complete(false)
    }

    private companion object {
        const val KEY = "online_play_accepted"
    }
}
