package org.consentry.flow.gatesheldout4.webradio

import android.content.Context

class RadioPreferences(context: Context) {
    private val preferences = context.getSharedPreferences("radio", Context.MODE_PRIVATE)

    var mode: ListeningMode
        get() = ListeningMode.valueOf(preferences.getString(MODE, null) ?: ListeningMode.NONE.name)
        set(value) = preferences.edit().putString(MODE, value.name).apply()

    var lastStation: String?
        get() = preferences.getString(LAST_STATION, null)
        set(value) = preferences.edit().putString(LAST_STATION, value).apply()

    private companion object {
        const val MODE = "mode"
        const val LAST_STATION = "last_station"
    }
}
