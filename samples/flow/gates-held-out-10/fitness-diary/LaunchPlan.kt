package org.consentry.flow.gatesheldout10.fitnessdiary

import android.content.Context

fun interface LaunchTask {
    fun run(context: Context)
}

class LaunchPlan private constructor(
    private val early: List<LaunchTask>,
    private val late: List<LaunchTask>,
) {
    fun runEarly(context: Context) = early.forEach { it.run(context) }

    fun runLate(context: Context) = late.forEach { it.run(context) }

    class Builder {
        private val early = mutableListOf<LaunchTask>()
        private val late = mutableListOf<LaunchTask>()

        fun early(task: LaunchTask) = apply { early += task }

        fun late(task: LaunchTask) = apply { late += task }

        fun build() = LaunchPlan(early.toList(), late.toList())
    }
}
