package org.consentry.flow.gatesdevelopment3.flowofmodes

import android.content.Context
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

class SettingsRepository(context: Context) {
    private val prefs = context.getSharedPreferences("settings", Context.MODE_PRIVATE)
    private val _policyAccepted = MutableStateFlow(prefs.getBoolean(POLICY_ACCEPTED, false))

    val policyAccepted: StateFlow<Boolean> = _policyAccepted.asStateFlow()

    fun acceptPolicy() {
        prefs.edit().putBoolean(POLICY_ACCEPTED, true).apply()
        _policyAccepted.value = true
    }

    private companion object {
        const val POLICY_ACCEPTED = "policy_accepted"
    }
}
