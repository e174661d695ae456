package org.consentry.flow.gatesdevelopment8.refreshmenuunchecked

import android.content.Context

class CleanerSettings(context: Context) {
    private val prefs = context.applicationContext.getSharedPreferences("cleaner", Context.MODE_PRIVATE)

    var consented: Boolean
        get() = prefs.getBoolean("consented", false)
        set(value) {
            prefs.edit().putBoolean("consented", value).apply()
        }
}
