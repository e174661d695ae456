package org.consentry.flow.gatesheldout11.lectureplayer

import android.content.Context

class ConsentStore(context: Context) {
    private val preferences = context.getSharedPreferences("player", Context.MODE_PRIVATE)

    var given: Boolean
        get() = preferences.getBoolean("consent_given", false)
        set(value) {
            preferences.edit().putBoolean("consent_given", value).apply()
        }
}
