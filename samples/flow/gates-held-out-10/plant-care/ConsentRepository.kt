package org.consentry.flow.gatesheldout10.plantcare

import android.content.Context
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

class ConsentRepository(context: Context) {
    private val preferences = context.getSharedPreferences("consents", Context.MODE_PRIVATE)
    private val state = MutableStateFlow(preferences.getBoolean(PRIVACY, false))

    val accepted: StateFlow<Boolean> = state.asStateFlow()

    fun accept() {
        preferences.edit().putBoolean(PRIVACY, true).apply()
        state.value = true
    }

    private companion object {
        const val PRIVACY = "privacy"
    }
}
