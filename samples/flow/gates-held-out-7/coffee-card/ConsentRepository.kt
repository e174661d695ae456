package org.consentry.flow.gatesheldout7.coffeecard

import android.content.Context

class ConsentRepository(context: Context) {
    private val preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    var accepted: Boolean
        get() = preferences.getBoolean("accepted", false)
        set(value) {
            preferences.edit().putBoolean("accepted", value).apply()
        }
}
