package org.consentry.flow.kotlin.preferencedelegate

import android.content.Context
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

internal class BooleanPreference(private val name: String, private val otherwise: Boolean) :
    ReadWriteProperty<Context, Boolean> {
    override fun getValue(thisRef: Context, property: KProperty<*>): Boolean =
        thisRef.getSharedPreferences("p", Context.MODE_PRIVATE).getBoolean(name, otherwise)

    override fun setValue(thisRef: Context, property: KProperty<*>, value: Boolean) {
        thisRef.getSharedPreferences("p", Context.MODE_PRIVATE).edit().putBoolean(name, value).apply()
    }
}
