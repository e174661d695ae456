package org.consentry.flow.gatesdevelopment5.weatherflowfilter

import android.content.Context
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.withContext

data class PrivacyState(val loaded: Boolean = false, val accepted: Boolean = false)

class PrivacyRepository(private val context: Context) {
    private val _state = MutableStateFlow(PrivacyState())
    val state: StateFlow<PrivacyState> = _state.asStateFlow()

    suspend fun load() {
        val accepted = withContext(Dispatchers.IO) { prefs().getBoolean(KEY, false) }
        _state.update { it.copy(loaded = true, accepted = accepted) }
    }

    suspend fun accept() {
        withContext(Dispatchers.IO) { prefs().edit().putBoolean(KEY, true).commit() }
        _state.update { it.copy(accepted = true) }
    }

    private fun prefs() = context.getSharedPreferences("privacy", Context.MODE_PRIVATE)

    private companion object {
        const val KEY = "notice_accepted"
    }
}
