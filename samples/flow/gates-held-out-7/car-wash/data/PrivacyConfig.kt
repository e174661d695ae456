package org.consentry.flow.gatesheldout7.carwash.data

import android.content.Context
import android.content.SharedPreferences

class PrivacyConfig(private val sp: SharedPreferences) {
    val accepted: Boolean get() = sp.getBoolean("privacy_accepted", false)

    fun accept() = sp.edit().putBoolean("privacy_accepted", true).apply()
}

val Context.privacy: PrivacyConfig
    get() = PrivacyConfig(getSharedPreferences("config", Context.MODE_PRIVATE))
