package org.consentry.flow.gatesheldout9.parkingpermit

import android.content.SharedPreferences

class AnswerStore(private val preferences: SharedPreferences) {
    fun load(): PermitEvent? = when (preferences.getString(KEY, null)) {
        "accepted" -> PermitEvent.Accepted
        "declined" -> PermitEvent.Declined
        else -> null
    }

    fun save(event: PermitEvent) {
        val text = when (event) {
            PermitEvent.Accepted -> "accepted"
            PermitEvent.Declined -> "declined"
            else -> return
        }
        preferences.edit().putString(KEY, text).apply()
    }

    private companion object {
        const val KEY = "privacy_statement"
    }
}
