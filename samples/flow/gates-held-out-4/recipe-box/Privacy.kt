package org.consentry.flow.gatesheldout4.recipebox

import android.content.SharedPreferences

object Privacy {
    private lateinit var preferences: SharedPreferences
    private val waiting = ArrayList<() -> Unit>()

    var accepted: Boolean
        get() = preferences.getBoolean("accepted", false)
        set(value) = preferences.edit().putBoolean("accepted", value).apply()

    fun open(preferences: SharedPreferences) {
        this.preferences = preferences
    }

    fun whenAccepted(action: () -> Unit) {
        if (accepted) action() else waiting += action
    }

    fun runWaiting() {
        val actions = waiting.toList()
        waiting.clear()
        actions.forEach { it() }
    }
}
