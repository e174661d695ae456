package org.consentry.flow.gatesheldout6.currencyboard

import android.content.Context
import android.content.SharedPreferences

class ConsentStore(context: Context) {
    private val preferences: SharedPreferences = context.getSharedPreferences("board", Context.MODE_PRIVATE)

    val granted: Boolean
        get() = preferences.getBoolean("granted", false)

    val lastAsked: Long
        get() = preferences.getLong("last_asked", 0)

    fun answer(granted: Boolean, time: Long) {
        preferences.edit().putBoolean("granted", granted).putLong("last_asked", time).apply()
    }
}
