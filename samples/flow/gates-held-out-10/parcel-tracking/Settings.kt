package org.consentry.flow.gatesheldout10.parceltracking

import android.content.Context

class Settings(context: Context) {
    private val preferences = context.getSharedPreferences("parcel_settings", Context.MODE_PRIVATE)

    val hasAgreed: Boolean
        get() = preferences.getBoolean("agreed", false)

    fun agree() = preferences.edit().putBoolean("agreed", true).apply()
}
