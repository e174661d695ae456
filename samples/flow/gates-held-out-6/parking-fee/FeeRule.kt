package org.consentry.flow.gatesheldout6.parkingfee

data class FeeRule(val freeMinutes: Int, val perHour: Int, val cap: Int) {
    fun fee(minutes: Int): Int {
        if (minutes <= freeMinutes) return 0
        val hours = (minutes + 59) / 60
        return minOf(hours * perHour, cap)
    }
}
