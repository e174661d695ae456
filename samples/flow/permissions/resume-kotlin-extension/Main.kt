package org.consentry.flow.permissions.resumekotlinextension

import android.Manifest
import android.app.Activity
import android.content.Context
import android.content.SharedPreferences
import android.content.pm.PackageManager
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty

private const val PAUSE_HOURS = 48

class LongPref(private val prefs: () -> SharedPreferences, private val key: String) : ReadWriteProperty<Any?, Long> {
    override fun getValue(thisRef: Any?, property: KProperty<*>): Long = prefs().getLong(key, 0L)

    override fun setValue(thisRef: Any?, property: KProperty<*>, value: Long) {
        prefs().edit().putLong(key, value).apply()
    }
}

fun Context.may(permission: String): Boolean = checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED

class Main : Activity() {
    private var asked by LongPref({ getSharedPreferences("asked", MODE_PRIVATE) }, "camera")

    override fun onResume() {
        super.onResume()
        val hours = (System.currentTimeMillis() - asked) / 3_600_000L
        when {
            may(Manifest.permission.CAMERA) -> title = "camera"
            hours >= PAUSE_HOURS -> window.decorView.post { ask() }
        }
    }

    private fun ask() {
        asked = System.currentTimeMillis()
        requestPermissions(arrayOf(Manifest.permission.CAMERA), 9)
    }
}
