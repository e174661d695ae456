package org.consentry.flow.gatesdevelopment4.viewmodelproperty

import android.content.Context

class ConsentRepository(context: Context) {
    private val prefs by lazy { context.getSharedPreferences("consent", Context.MODE_PRIVATE) }

    fun isGiven() = prefs.getBoolean(GIVEN, false)

    fun give() = prefs.edit().putBoolean(GIVEN, true).apply()

    companion object {
        private const val GIVEN = "given"
    }
}
