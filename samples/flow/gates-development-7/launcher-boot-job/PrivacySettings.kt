package org.consentry.flow.gatesdevelopment7.launcherbootjob

import android.content.Context

class PrivacySettings(context: Context) {
    private val prefs = context.getSharedPreferences("privacy_settings", Context.MODE_PRIVATE)

    var agreed: Boolean
        get() = prefs.getBoolean("agreed", false)
        set(value) = prefs.edit().putBoolean("agreed", value).apply()
}
