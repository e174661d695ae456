package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.content.Context

class ConsentPrefs(context: Context) {
    private val prefs = context.getSharedPreferences("consent_prefs", Context.MODE_PRIVATE)

    var given: Boolean
        get() = prefs.getBoolean("given", false)
        set(value) {
            prefs.edit().putBoolean("given", value).apply()
        }
}
