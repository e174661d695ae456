package org.consentry.flow.gatesdevelopment8.awaitconsentflow

import android.content.Context
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

class ConsentRepository(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)
    private val state = MutableStateFlow(prefs.getBoolean(KEY, false))

    val accepted: StateFlow<Boolean> = state.asStateFlow()

    fun accept() {
        prefs.edit().putBoolean(KEY, true).apply()
        state.value = true
    }

    private companion object {
        const val KEY = "accepted"
    }
}
