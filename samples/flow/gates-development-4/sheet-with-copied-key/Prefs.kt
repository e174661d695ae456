package org.consentry.flow.gatesdevelopment4.sheetwithcopiedkey

import android.content.Context
import android.content.SharedPreferences
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

object Prefs {
    private lateinit var sp: SharedPreferences

    var policyAgreed: Boolean by BooleanPref("policy_agreed", false)
    var policyRead: Boolean by BooleanPref("policy_read", false)
    var lastPosition: Int by IntPref("last_position", 0)

    fun init(context: Context) {
        sp = context.getSharedPreferences("app", Context.MODE_PRIVATE)
    }

    private class BooleanPref(private val key: String, private val default: Boolean) : ReadWriteProperty<Prefs, Boolean> {
        override fun getValue(thisRef: Prefs, property: KProperty<*>): Boolean = sp.getBoolean(key, default)

        override fun setValue(thisRef: Prefs, property: KProperty<*>, value: Boolean) {
            sp.edit().putBoolean(key, value).apply()
        }
    }

    private class IntPref(private val key: String, private val default: Int) : ReadWriteProperty<Prefs, Int> {
        override fun getValue(thisRef: Prefs, property: KProperty<*>): Int = sp.getInt(key, default)

        override fun setValue(thisRef: Prefs, property: KProperty<*>, value: Int) {
            sp.edit().putInt(key, value).apply()
        }
    }
}
