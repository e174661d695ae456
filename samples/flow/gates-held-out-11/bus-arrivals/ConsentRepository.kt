package org.consentry.flow.gatesheldout11.busarrivals

import android.content.SharedPreferences
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

class ConsentRepository(private val preferences: SharedPreferences) {
    private val mutableState = MutableStateFlow(load())
    val state: StateFlow<Consent> = mutableState

    fun set(consent: Consent) {
        preferences.edit().putString(KEY, consent.stored).apply()
        mutableState.value = consent
    }

    private fun load(): Consent {
        val stored = preferences.getString(KEY, null)
        return Consent.entries.firstOrNull { it.stored == stored } ?: Consent.UNDECIDED
    }

    private companion object {
        const val KEY = "privacy_consent"
    }
}
