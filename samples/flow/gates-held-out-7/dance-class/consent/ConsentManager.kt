package org.consentry.flow.gatesheldout7.danceclass.consent

import android.content.Context

class ConsentManager(context: Context) {
    private val preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE)
    private val listeners = mutableListOf<(ConsentState) -> Unit>()

    var state: ConsentState = ConsentState.values()[preferences.getInt("state", ConsentState.UNKNOWN.ordinal)]
        set(value) {
            if (field == value) return
            field = value
            preferences.edit().putInt("state", value.ordinal).apply()
            listeners.forEach { it(value) }
        }

    fun observe(listener: (ConsentState) -> Unit) {
        listeners += listener
        listener(state)
    }
}
