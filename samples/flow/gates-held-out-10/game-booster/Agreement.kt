package org.consentry.flow.gatesheldout10.gamebooster

import android.content.SharedPreferences

class Agreement(private val preferences: SharedPreferences) {
    val wasAnswered: Boolean
        get() = preferences.contains(KEY)

    val isGiven: Boolean
        get() = preferences.getBoolean(KEY, false)

    fun answer(given: Boolean) {
        preferences.edit().putBoolean(KEY, given).apply()
    }

    companion object {
        const val KEY = "privacy_agreement"
    }
}
