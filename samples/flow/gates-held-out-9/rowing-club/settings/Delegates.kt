package org.consentry.flow.gatesheldout9.rowingclub.settings

import android.content.SharedPreferences
import kotlin.properties.PropertyDelegateProvider
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

abstract class Stored(val preferences: SharedPreferences) {
    protected fun flag(default: Boolean) = PropertyDelegateProvider<Stored, ReadWriteProperty<Stored, Boolean>> { _, property ->
        Flag(property.name, default)
    }

    protected fun number(default: Int) = PropertyDelegateProvider<Stored, ReadWriteProperty<Stored, Int>> { _, property ->
        Number(property.name, default)
    }
}

private class Flag(private val key: String, private val default: Boolean) : ReadWriteProperty<Stored, Boolean> {
    override fun getValue(thisRef: Stored, property: KProperty<*>) = thisRef.preferences.getBoolean(key, default)

    override fun setValue(thisRef: Stored, property: KProperty<*>, value: Boolean) =
        thisRef.preferences.edit().putBoolean(key, value).apply()
}

private class Number(private val key: String, private val default: Int) : ReadWriteProperty<Stored, Int> {
    override fun getValue(thisRef: Stored, property: KProperty<*>) = thisRef.preferences.getInt(key, default)

    override fun setValue(thisRef: Stored, property: KProperty<*>, value: Int) =
        thisRef.preferences.edit().putInt(key, value).apply()
}
