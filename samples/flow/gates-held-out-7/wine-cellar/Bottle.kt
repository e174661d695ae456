package org.consentry.flow.gatesheldout7.winecellar

data class Bottle(val name: String, val year: Int, val best: IntRange) {
    fun advice(now: Int): String = when {
        now < best.first -> "wait until ${best.first}"
        now <= best.last -> "drink now"
        else -> "too late, use it for a sauce"
    }
}
