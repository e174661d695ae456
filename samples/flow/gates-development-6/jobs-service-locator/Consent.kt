package org.consentry.flow.gatesdevelopment6.jobsservicelocator

import android.content.Context

interface Consent {
    val isGranted: Boolean

    fun grant()
}

class StoredConsent(context: Context) : Consent {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    override val isGranted: Boolean
        get() = prefs.getBoolean("granted", false)

    override fun grant() {
        prefs.edit().putBoolean("granted", true).apply()
    }
}

/** For the demonstration at fairs, where nobody should be asked. */
class DemoConsent : Consent {
    override val isGranted = true

    override fun grant() = Unit
}
