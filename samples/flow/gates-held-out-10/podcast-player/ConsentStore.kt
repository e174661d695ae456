package org.consentry.flow.gatesheldout10.podcastplayer

import android.content.Context

class ConsentStore(context: Context) {
    private val preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    var isGiven: Boolean
        get() = preferences.getBoolean("given", false)
        set(value) = preferences.edit().putBoolean("given", value).apply()
}
