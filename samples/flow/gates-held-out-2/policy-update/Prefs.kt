package org.consentry.flow.gatesheldout2.policyupdate

import android.content.SharedPreferences
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

internal class IntPreference(
    private val prefs: SharedPreferences,
    private val key: String,
    private val fallback: Int,
) : ReadWriteProperty<Any, Int> {
    override fun getValue(thisRef: Any, property: KProperty<*>): Int = prefs.getInt(key, fallback)

    override fun setValue(thisRef: Any, property: KProperty<*>, value: Int) =
        prefs.edit().putInt(key, value).apply()
}

internal fun SharedPreferences.int(key: String, fallback: Int) = IntPreference(this, key, fallback)
