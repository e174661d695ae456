package org.consentry.flow.gatesdevelopment5.gameagegate

import android.content.Context
import android.content.SharedPreferences

class PlayerPrefs(context: Context) {
    private val prefs: SharedPreferences = context.getSharedPreferences("player", Context.MODE_PRIVATE)

    var birthYear: Int
        get() = prefs.getInt("birth_year", 0)
        set(value) = prefs.edit().putInt("birth_year", value).apply()

    var consented: Boolean
        get() = prefs.getBoolean("gdpr_consented", false)
        set(value) = prefs.edit().putBoolean("gdpr_consented", value).apply()
}
