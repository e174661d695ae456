package org.consentry.flow.gatesheldout8.houseviewings

import android.content.Context
import android.content.SharedPreferences
import kotlin.reflect.KProperty

class Flag(private val preferences: SharedPreferences, private val key: String) {
    operator fun getValue(owner: Any?, property: KProperty<*>): Boolean = preferences.getBoolean(key, false)

    operator fun setValue(owner: Any?, property: KProperty<*>, value: Boolean) {
        preferences.edit().putBoolean(key, value).apply()
    }
}

class Flags(context: Context) {
    private val preferences = context.getSharedPreferences("flags", Context.MODE_PRIVATE)

    var policyShown by Flag(preferences, "policy_shown")
    var policyAgreed by Flag(preferences, "policy_agreed")
    var onlyWithGarden by Flag(preferences, "only_with_garden")
}
