package org.consentry.flow.gatesheldout8.fitnesscoach

class Plans(private val exercises: List<Pair<String, Int>>) {
    fun forLevel(level: Int): List<String> = exercises.map { (name, amount) -> "$name × ${amount * (10 + level) / 10}" }
}

class Coach(private val plans: Plans, private val counter: StepCounter) {
    fun today(): List<String> {
        val level = when (counter.steps) {
            in 0..3000 -> 0
            in 3001..8000 -> 3
            else -> 6
        }
        return listOf("Steps so far: ${counter.steps}") + plans.forLevel(level)
    }
}
