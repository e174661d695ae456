package org.consentry.flow.gatesdevelopment6.couponclipboardshown

import android.content.Context
import android.content.SharedPreferences
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

class BooleanPref(
    private val prefs: SharedPreferences,
    private val key: String,
    private val default: Boolean = false,
) : ReadWriteProperty<Any, Boolean> {
    override fun getValue(thisRef: Any, property: KProperty<*>): Boolean = prefs.getBoolean(key, default)

    override fun setValue(thisRef: Any, property: KProperty<*>, value: Boolean) {
        prefs.edit().putBoolean(key, value).apply()
    }
}

class Flags(context: Context) {
    private val prefs = context.getSharedPreferences("flags", Context.MODE_PRIVATE)

    var policyShown by BooleanPref(prefs, "policy_shown")
    var policyAgreed by BooleanPref(prefs, "policy_agreed")
    var pushEnabled by BooleanPref(prefs, "push_enabled", default = true)
}
