package org.consentry.flow.gatesheldout9.leaguescores

import android.content.Context

object Consent {
    private const val VERSION = 2

    private fun preferences(context: Context) = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    fun given(context: Context): Boolean = preferences(context).getInt("accepted_version", 0) >= VERSION

    fun give(context: Context) {
        preferences(context).edit().putInt("accepted_version", VERSION).apply()
    }
}
