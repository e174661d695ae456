package org.consentry.flow.gatesheldout7.flighttracker

data class Flight(val number: String, val from: String, val to: String, val minutes: Int) {
    fun departure(use24Hours: Boolean): String {
        val hour = minutes / 60
        val rest = "%02d".format(minutes % 60)
        return when {
            use24Hours -> "$hour:$rest"
            hour < 12 -> "$hour:$rest am"
            else -> "${hour - 12}:$rest pm"
        }
    }

    companion object {
        val today = listOf(
            Flight("KX 101", "Oslo", "Lisbon", 425),
            Flight("KX 230", "Oslo", "Rome", 810),
            Flight("KX 77", "Oslo", "Tromsø", 1145),
        )
    }
}
