package org.consentry.flow.gatesheldout4.weatherjob

import android.content.Context

class WeatherSettings(context: Context) {
    private val preferences = context.getSharedPreferences("weather", Context.MODE_PRIVATE)

    /** Whether the user agreed to the use of the device's position. */
    val locationAllowed: Boolean
        get() = preferences.getString(KEY_LOCATION, NO) == YES

    val isAnswered: Boolean
        get() = preferences.contains(KEY_LOCATION)

    var city: String
        get() = preferences.getString("city", null) ?: "Berlin"
        set(value) = preferences.edit().putString("city", value).apply()

    fun answer(allowed: Boolean) {
        preferences.edit().putString(KEY_LOCATION, if (allowed) YES else NO).apply()
    }

    private companion object {
        const val KEY_LOCATION = "use_location"
        const val YES = "yes"
        const val NO = "no"
    }
}
