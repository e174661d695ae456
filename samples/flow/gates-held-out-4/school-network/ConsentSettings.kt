package org.consentry.flow.gatesheldout4.schoolnetwork

import android.content.Context
import android.content.SharedPreferences

class ConsentSettings(context: Context) {
    private val preferences: SharedPreferences =
        context.getSharedPreferences("consent_settings", Context.MODE_PRIVATE)

    val isGiven: Boolean
        get() = preferences.getBoolean("given", false)

    /** Whether the dialog was shown at least once. */
    val wasAsked: Boolean
        get() = preferences.getBoolean("asked", false)

    fun markAsked() = preferences.edit().putBoolean("asked", true).apply()

    fun give() = preferences.edit().putBoolean("given", true).apply()
}
