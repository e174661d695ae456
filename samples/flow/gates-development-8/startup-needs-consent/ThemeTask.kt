package org.consentry.flow.gatesdevelopment8.startupneedsconsent

import android.content.Context

class ThemeTask : StartupTask("theme") {
    override fun run(context: Context) {
        val prefs = context.getSharedPreferences("theme", Context.MODE_PRIVATE)
        if (!prefs.contains("dark")) prefs.edit().putBoolean("dark", false).apply()
    }
}
