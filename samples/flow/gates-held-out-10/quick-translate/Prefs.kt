package org.consentry.flow.gatesheldout10.quicktranslate

import android.content.Context

object Keys {
    const val POLICY_SEEN = "policy_seen"
    const val POLICY_OK = "policy_ok"
    const val TARGET_LANGUAGE = "target_language"
}

/** Preferences with the type of the default. */
class Prefs(context: Context) {
    private val store = context.getSharedPreferences("translate", Context.MODE_PRIVATE)

    @Suppress("UNCHECKED_CAST")
    fun <T : Any> get(key: String, default: T): T = when (default) {
        is Boolean -> store.getBoolean(key, default) as T
        is String -> store.getString(key, default) as T
        is Int -> store.getInt(key, default) as T
        else -> throw IllegalArgumentException("type of $key")
    }

    fun put(key: String, value: Any) {
        val editor = store.edit()
        when (value) {
            is Boolean -> editor.putBoolean(key, value)
            is String -> editor.putString(key, value)
            is Int -> editor.putInt(key, value)
            else -> throw IllegalArgumentException("type of $key")
        }
        editor.apply()
    }
}
