package org.consentry.flow.gatesheldout9.ferrytickets

import android.content.Context

class Consent(context: Context) {
    private val preferences = context.getSharedPreferences("ferry", Context.MODE_PRIVATE)

    val accepted: Boolean get() = preferences.getLong("policy_accepted_at", 0L) > 0L

    fun accept() = preferences.edit().putLong("policy_accepted_at", System.currentTimeMillis()).apply()
}
