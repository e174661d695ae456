package org.consentry.flow.gatesdevelopment8.bootschedulesreport

import android.content.Context

object Consent {
    private const val FILE = "family"
    private const val KEY_GIVEN = "consent_given"

    fun isGiven(context: Context): Boolean =
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).getBoolean(KEY_GIVEN, false)

    fun give(context: Context) {
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putBoolean(KEY_GIVEN, true).apply()
    }
}
