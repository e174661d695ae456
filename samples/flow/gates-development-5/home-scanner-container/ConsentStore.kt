package org.consentry.flow.gatesdevelopment5.homescannercontainer

import android.content.SharedPreferences

class ConsentStore(private val preferences: SharedPreferences) {
    val isGiven: Boolean
        get() = preferences.getBoolean("consent_given", false)

    fun give() = preferences.edit().putBoolean("consent_given", true).apply()
}
