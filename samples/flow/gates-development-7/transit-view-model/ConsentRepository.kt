package org.consentry.flow.gatesdevelopment7.transitviewmodel

import android.content.Context

class ConsentRepository(context: Context) {
    private val prefs = context.getSharedPreferences("transit", Context.MODE_PRIVATE)

    val accepted: Boolean
        get() = prefs.getBoolean("privacy_accepted", false)

    fun accept() {
        prefs.edit().putBoolean("privacy_accepted", true).apply()
    }
}
