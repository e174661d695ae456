package org.consentry.flow.gatesdevelopment4.jobofcoverage

import android.content.Context

class Consent(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    val given: Boolean
        get() = prefs.contains(GIVEN_AT)

    fun give() {
        prefs.edit().putLong(GIVEN_AT, System.currentTimeMillis()).apply()
    }

    private companion object {
        const val GIVEN_AT = "given_at"
    }
}
