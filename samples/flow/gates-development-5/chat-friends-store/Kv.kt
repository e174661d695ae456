package org.consentry.flow.gatesdevelopment5.chatfriendsstore

import java.io.File
import java.io.FileNotFoundException
import java.util.Properties
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

/** A small store of keys and values in one file, read once and written through. */
class Kv(private val file: () -> File) {
    private val values: Properties by lazy {
        Properties().apply {
            try {
                file().inputStream().use { load(it) }
            } catch (e: FileNotFoundException) {
                clear()
            }
        }
    }

    fun boolean(key: String, default: Boolean = false) = object : ReadWriteProperty<Any?, Boolean> {
        override fun getValue(thisRef: Any?, property: KProperty<*>): Boolean =
            values.getProperty(key)?.toBoolean() ?: default

        override fun setValue(thisRef: Any?, property: KProperty<*>, value: Boolean) = put(key, value.toString())
    }

    fun string(key: String, default: String = "") = object : ReadWriteProperty<Any?, String> {
        override fun getValue(thisRef: Any?, property: KProperty<*>): String = values.getProperty(key, default)

        override fun setValue(thisRef: Any?, property: KProperty<*>, value: String) = put(key, value)
    }

    @Synchronized
    private fun put(key: String, value: String) {
        values.setProperty(key, value)
        file().outputStream().use { values.store(it, null) }
    }
}
