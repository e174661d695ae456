package org.consentry.flow.gatesheldout8.kidsstories

import android.content.SharedPreferences
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

enum class Step(val number: Int) { PARENT(1), POLICY(2), SHELF(3) }

class Steps(private val preferences: SharedPreferences) {
    private val current = MutableStateFlow(stored())

    val flow: StateFlow<Step> get() = current

    fun reached(step: Step) {
        preferences.edit().putInt("step", step.number).apply()
        current.value = step
    }

    private fun stored(): Step {
        val number = preferences.getInt("step", 1)
        return if (number == 3) Step.SHELF else if (number == 2) Step.POLICY else Step.PARENT
    }
}
