package org.consentry.flow.gatesheldout7.dentalbooking.util

import android.content.Context
import org.consentry.flow.gatesheldout7.dentalbooking.DentalApp

object Sp {
    private val preferences by lazy { DentalApp.instance.getSharedPreferences("dental", Context.MODE_PRIVATE) }

    var privacyAgreed: Boolean
        get() = preferences.getBoolean("privacy_agreed", false)
        set(value) = preferences.edit().putBoolean("privacy_agreed", value).apply()

    var city: String
        get() = preferences.getString("city", null) ?: "杭州"
        set(value) = preferences.edit().putString("city", value).apply()
}
