package org.consentry.flow.gatesdevelopment8.clientinterceptors

import android.content.Context

class ConsentStore(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    var granted: Boolean
        get() = prefs.getBoolean("granted", false)
        set(value) = prefs.edit().putBoolean("granted", value).apply()
}
