package org.consentry.flow.gatesdevelopment6.emailstateflow

import android.content.Context
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

enum class ConsentState { UNKNOWN, ACCEPTED, DECLINED }

class ConsentRepository(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)
    private val _state = MutableStateFlow(stored())

    val state: StateFlow<ConsentState> = _state.asStateFlow()

    private fun stored(): ConsentState =
        prefs.getString("state", null)?.let { ConsentState.valueOf(it) } ?: ConsentState.UNKNOWN

    fun update(state: ConsentState) {
        prefs.edit().putString("state", state.name).apply()
        _state.value = state
    }
}
