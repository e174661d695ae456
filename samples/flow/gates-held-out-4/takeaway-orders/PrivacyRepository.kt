package org.consentry.flow.gatesheldout4.takeawayorders

import android.content.SharedPreferences

class PrivacyRepository(private val preferences: SharedPreferences) {
    val accepted = Observable(preferences.getBoolean(KEY_ACCEPTED, false))

    fun accept() {
        preferences.edit().putBoolean(KEY_ACCEPTED, true).apply()
        accepted.value = true
    }

    fun withdraw() {
        preferences.edit().remove(KEY_ACCEPTED).apply()
        accepted.value = false
    }

    private companion object {
        const val KEY_ACCEPTED = "accepted"
    }
}
