package org.consentry.flow.gatesheldout11.photoframes

import android.content.SharedPreferences
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

class Preference<T : Any>(
    private val preferences: SharedPreferences,
    private val key: String,
    private val default: T,
) : ReadWriteProperty<Any?, T> {
    @Suppress("UNCHECKED_CAST")
    override fun getValue(thisRef: Any?, property: KProperty<*>): T = when (default) {
        is Boolean -> preferences.getBoolean(key, default)
        is Int -> preferences.getInt(key, default)
        is String -> preferences.getString(key, default)
        else -> throw IllegalArgumentException(key)
    } as T

    override fun setValue(thisRef: Any?, property: KProperty<*>, value: T) {
        val editor = preferences.edit()
        when (value) {
            is Boolean -> editor.putBoolean(key, value)
            is Int -> editor.putInt(key, value)
            is String -> editor.putString(key, value)
            else -> throw IllegalArgumentException(key)
        }
        editor.apply()
    }
}
