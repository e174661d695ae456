package org.consentry.flow.gatesdevelopment6.babymonitorownprocess

import android.content.Context

class ConsentStore(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    var agreed: Boolean
        get() = prefs.getBoolean("agreed", false)
        set(value) = prefs.edit().putBoolean("agreed", value).apply()
}
