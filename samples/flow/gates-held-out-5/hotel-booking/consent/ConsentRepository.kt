package org.consentry.flow.gatesheldout5.hotelbooking.consent

import android.content.Context

class ConsentRepository(context: Context) {
    private val preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    fun load(): ConsentState = when (val since = preferences.getLong(SINCE, UNKNOWN)) {
        UNKNOWN -> ConsentState.Unknown
        DECLINED -> ConsentState.Declined
        else -> ConsentState.Granted(since)
    }

    fun store(state: ConsentState) {
        val value = when (state) {
            ConsentState.Unknown -> UNKNOWN
            ConsentState.Declined -> DECLINED
            is ConsentState.Granted -> state.since
        }
        preferences.edit().putLong(SINCE, value).apply()
    }

    private companion object {
        const val SINCE = "granted_since"
        const val UNKNOWN = -1L
        const val DECLINED = 0L
    }
}
