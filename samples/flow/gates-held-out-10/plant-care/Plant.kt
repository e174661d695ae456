package org.consentry.flow.gatesheldout10.plantcare

data class Plant(val name: String, val waterEveryDays: Int) {
    override fun toString() = "$name: every $waterEveryDays days"
}

val PLANTS = listOf(Plant("Monstera", 7), Plant("Aloe", 14), Plant("Fern", 3))
