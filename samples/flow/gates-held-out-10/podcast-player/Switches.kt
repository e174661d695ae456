package org.consentry.flow.gatesheldout10.podcastplayer

import android.content.Context
import org.json.JSONObject

enum class Switch(val id: String, val default: Boolean) {
    CONSENT_SCREEN("consent_screen", false),
    SLEEP_TIMER("sleep_timer", true),
    DARK_PLAYER("dark_player", false),
}

/** Switches that the server sets; until it did, their defaults. */
class Switches(context: Context) {
    private val preferences = context.getSharedPreferences("switches", Context.MODE_PRIVATE)

    fun isOn(switch: Switch): Boolean = preferences.getBoolean(switch.id, switch.default)

    fun update(answer: JSONObject) {
        val editor = preferences.edit()
        for (switch in Switch.entries) {
            if (answer.has(switch.id)) {
                editor.putBoolean(switch.id, answer.getBoolean(switch.id))
            }
        }
        editor.apply()
    }
}
