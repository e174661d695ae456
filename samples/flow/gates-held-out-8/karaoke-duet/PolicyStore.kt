package org.consentry.flow.gatesheldout8.karaokeduet

import android.content.Context

enum class PolicyState(val code: Int) { NEW(0), REFUSED(1), AGREED(2) }

class PolicyStore(context: Context) {
    private val preferences = context.getSharedPreferences("policy", Context.MODE_PRIVATE)

    val state: PolicyState
        get() = PolicyState.values().first { it.code == preferences.getInt("state", 0) }

    fun save(state: PolicyState) = preferences.edit().putInt("state", state.code).apply()
}
