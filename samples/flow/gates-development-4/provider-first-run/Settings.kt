package org.consentry.flow.gatesdevelopment4.providerfirstrun

import android.content.Context
import android.content.SharedPreferences

class Settings(private val sp: SharedPreferences) {
    var opened: Boolean
        get() = sp.getBoolean("opened", false)
        set(value) = put("opened", value)

    var accepted: Boolean
        get() = sp.getBoolean("accepted", false)
        set(value) = put("accepted", value)

    private fun put(key: String, value: Boolean) = sp.edit().putBoolean(key, value).apply()
}

val Context.settings: Settings
    get() = Settings(getSharedPreferences("guard", Context.MODE_PRIVATE))
