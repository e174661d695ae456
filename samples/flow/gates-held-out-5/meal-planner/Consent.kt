package org.consentry.flow.gatesheldout5.mealplanner

import android.content.Context
import java.util.Locale

class Consent(context: Context) {
    private val store = context.getSharedPreferences("gdpr", Context.MODE_PRIVATE)

    val required: Boolean
        get() = Locale.getDefault().country in COUNTRIES

    val answered: Boolean
        get() = store.contains(GIVEN)

    var given: Boolean
        get() = store.getBoolean(GIVEN, false)
        set(value) {
            store.edit().putBoolean(GIVEN, value).apply()
        }

    private companion object {
        const val GIVEN = "given"
        val COUNTRIES = setOf("AT", "BE", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "NL", "PL", "PT", "SE")
    }
}
