package org.consentry.flow.gatesheldout5.vpnsettings

import android.content.Context
import android.content.SharedPreferences

/** The user's decision about reading the name of the network. */
object Consent {
    private const val KEY = "network_consent"
    private const val PENDING = 1
    private const val DENIED = 2
    private const val GRANTED = 3

    private lateinit var preferences: SharedPreferences

    private var state: Int
        get() = preferences.getInt(KEY, PENDING)
        set(value) = preferences.edit().putInt(KEY, value).apply()

    val mayReadNetwork: Boolean
        get() = state == GRANTED

    val isPending: Boolean
        get() = state == PENDING

    fun init(context: Context) {
        preferences = context.getSharedPreferences("vpn", Context.MODE_PRIVATE)
        if (!preferences.contains(KEY)) reset()
    }

    fun reset() {
        state = PENDING
    }

    fun decide(granted: Boolean) {
        state = if (granted) GRANTED else DENIED
    }
}
