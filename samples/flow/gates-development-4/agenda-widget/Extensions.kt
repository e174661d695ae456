package org.consentry.flow.gatesdevelopment4.agendawidget

import android.content.Context
import android.content.SharedPreferences

private const val KEY_POLICY = "policy_accepted"

val Context.preferences: SharedPreferences
    get() = getSharedPreferences("agenda", Context.MODE_PRIVATE)

var Context.policyAccepted: Boolean
    get() = preferences.getBoolean(KEY_POLICY, false)
    set(value) = preferences.edit().putBoolean(KEY_POLICY, value).apply()
