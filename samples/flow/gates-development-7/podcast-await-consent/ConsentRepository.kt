package org.consentry.flow.gatesdevelopment7.podcastawaitconsent

import android.content.Context
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

class ConsentRepository(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)
    private val state = MutableStateFlow(prefs.getBoolean("given", false))

    val accepted: StateFlow<Boolean> get() = state

    fun accept() {
        prefs.edit().putBoolean("given", true).apply()
        state.value = true
    }
}
