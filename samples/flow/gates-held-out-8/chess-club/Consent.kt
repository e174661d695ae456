package org.consentry.flow.gatesheldout8.chessclub

import android.content.Context

class Consent(context: Context) {
    private val preferences = context.getSharedPreferences("club", Context.MODE_PRIVATE)

    var granted: Boolean
        get() = preferences.getBoolean("consent", false)
        set(value) = preferences.edit().putBoolean("consent", value).apply()
}
