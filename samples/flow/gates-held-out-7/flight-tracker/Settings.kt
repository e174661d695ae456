package org.consentry.flow.gatesheldout7.flighttracker

import android.content.Context
import android.content.SharedPreferences
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

class Settings(context: Context) {
    private val preferences = context.getSharedPreferences("settings", Context.MODE_PRIVATE)

    var consentAnswered by preferences.boolean("consent_answered")
    var consentGiven by preferences.boolean("consent_given")
    var use24Hours by preferences.boolean("use_24_hours")
}

private fun SharedPreferences.boolean(key: String) = object : ReadWriteProperty<Any?, Boolean> {
    override fun getValue(thisRef: Any?, property: KProperty<*>): Boolean = getBoolean(key, false)

    override fun setValue(thisRef: Any?, property: KProperty<*>, value: Boolean) {
        edit().putBoolean(key, value).apply()
    }
}
