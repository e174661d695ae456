package org.consentry.flow.gatesheldout3.containerwiresgate.data

import android.content.SharedPreferences

interface ConsentStore {
    fun isGranted(): Boolean

    fun grant()
}

class PreferenceConsentStore(private val preferences: SharedPreferences) : ConsentStore {
    override fun isGranted() = preferences.getBoolean(KEY, false)

    override fun grant() {
        preferences.edit().putBoolean(KEY, true).apply()
    }

    private companion object {
        const val KEY = "consent_granted"
    }
}

interface ConsentGate {
    fun <T> ifGranted(block: () -> T): T?
}

class StoredGate(private val store: ConsentStore) : ConsentGate {
    override fun <T> ifGranted(block: () -> T): T? = if (store.isGranted()) block() else null
}

/** For builds that never leave the company. */
object OpenGate : ConsentGate {
    override fun <T> ifGranted(block: () -> T): T? = block()
}
