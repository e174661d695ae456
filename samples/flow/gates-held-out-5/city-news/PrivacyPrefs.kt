package org.consentry.flow.gatesheldout5.citynews

import android.content.Context

class PrivacyPrefs(context: Context) {
    private val sp = context.getSharedPreferences("privacy", Context.MODE_PRIVATE)

    var agreed: Boolean
        get() = sp.getBoolean("agreed", false)
        set(value) = sp.edit().putBoolean("agreed", value).apply()
}
