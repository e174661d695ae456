package org.consentry.flow.gatesdevelopment7.fitnesshelpcaller

import android.content.Context

class ConsentStore(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    fun isAccepted(): Boolean = prefs.getLong(ACCEPTED_AT, 0L) > 0L

    fun accept() {
        prefs.edit().putLong(ACCEPTED_AT, System.currentTimeMillis()).apply()
    }

    private companion object {
        const val ACCEPTED_AT = "accepted_at"
    }
}
