package org.consentry.flow.gatesdevelopment8.typedkeyversion

import android.content.Context
import android.content.SharedPreferences

class Storage(context: Context) {
    private val prefs: SharedPreferences = context.getSharedPreferences("shop", Context.MODE_PRIVATE)

    operator fun get(key: IntKey): Int = prefs.getInt(key.name, key.default)

    operator fun get(key: BooleanKey): Boolean = prefs.getBoolean(key.name, key.default)

    operator fun set(key: IntKey, value: Int) = prefs.edit().putInt(key.name, value).apply()

    operator fun set(key: BooleanKey, value: Boolean) = prefs.edit().putBoolean(key.name, value).apply()
}
