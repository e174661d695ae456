package org.consentry.flow.gatesheldout6.museumaudio

import android.content.SharedPreferences
import java.util.Random

enum class Group(val promptFirst: Boolean) {
    INTRO_FIRST(promptFirst = false),
    PROMPT_FIRST(promptFirst = true),
}

class Experiment(private val preferences: SharedPreferences) {
    val group: Group
        get() {
            val known = preferences.getString(KEY, null) ?: roll()
            return Group.valueOf(known)
        }

    private fun roll(): String {
        val groups = Group.values()
        val name = groups[Random().nextInt(groups.size)].name
        preferences.edit().putString(KEY, name).apply()
        return name
    }

    private companion object {
        const val KEY = "experiment_intro"
    }
}
