package org.consentry.flow.gatesdevelopment4.usecasebypassed

import android.content.SharedPreferences

class ConsentRepository(private val prefs: SharedPreferences) {
    var policyVersion: Int
        get() = prefs.getInt(VERSION, 0)
        set(value) = prefs.edit().putInt(VERSION, value).apply()

    val isCurrent: Boolean
        get() = policyVersion >= CURRENT

    companion object {
        const val CURRENT = 4
        private const val VERSION = "accepted_policy_version"
    }
}
