package org.consentry.flow.gatesheldout6.weatherradar

import android.content.Context

class Consent(context: Context) {
    private val preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    val answered get() = preferences.contains("granted")

    var granted: Boolean
        get() = preferences.getBoolean("granted", false)
        set(value) = preferences.edit().putBoolean("granted", value).apply()
}
