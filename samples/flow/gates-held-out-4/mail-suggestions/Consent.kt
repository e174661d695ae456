package org.consentry.flow.gatesheldout4.mailsuggestions

import android.content.SharedPreferences
import java.util.concurrent.TimeUnit

/** Consent holds for a year. */
class Consent(private val preferences: SharedPreferences) {
    val isValid: Boolean
        get() {
            val givenAt = preferences.getLong(GIVEN_AT, 0)
            return givenAt > 0 && System.currentTimeMillis() - givenAt < TimeUnit.DAYS.toMillis(365)
        }

    fun give() {
        preferences.edit().putLong(GIVEN_AT, System.currentTimeMillis()).apply()
    }

    private companion object {
        const val GIVEN_AT = "given_at"
    }
}
