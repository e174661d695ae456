package org.consentry.flow.gatesheldout8.podcastplayer

import android.content.SharedPreferences

class Policy(private val preferences: SharedPreferences, private val bus: EventBus) {
    val isOpen: Boolean
        get() = !preferences.contains(KEY)

    /** Tells the stored answer, if there is one, to those who wait for it. */
    fun publishStored() {
        if (!isOpen) bus.publish(PolicyAnswered(preferences.getBoolean(KEY, false)))
    }

    fun answer(accepted: Boolean) {
        preferences.edit().putBoolean(KEY, accepted).apply()
        bus.publish(PolicyAnswered(accepted))
    }

    private companion object {
        const val KEY = "policy_2024"
    }
}
