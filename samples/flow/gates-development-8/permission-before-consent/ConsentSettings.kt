package org.consentry.flow.gatesdevelopment8.permissionbeforeconsent

import android.content.SharedPreferences
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

class ConsentSettings(preferences: SharedPreferences) {
    var locationAccepted by BooleanPreference(preferences, "location_accepted")
}

class BooleanPreference(
    private val preferences: SharedPreferences,
    private val name: String,
) : ReadWriteProperty<Any, Boolean> {
    override fun getValue(thisRef: Any, property: KProperty<*>): Boolean = preferences.getBoolean(name, false)

    override fun setValue(thisRef: Any, property: KProperty<*>, value: Boolean) {
        preferences.edit().putBoolean(name, value).apply()
    }
}
