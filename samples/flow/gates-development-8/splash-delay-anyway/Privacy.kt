package org.consentry.flow.gatesdevelopment8.splashdelayanyway

import android.content.Context

class Privacy(context: Context) {
    private val preferences = context.getSharedPreferences("privacy", Context.MODE_PRIVATE)

    var accepted: Boolean
        get() = preferences.getBoolean("accepted", false)
        set(value) = preferences.edit().putBoolean("accepted", value).apply()
}
