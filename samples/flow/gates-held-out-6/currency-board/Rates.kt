package org.consentry.flow.gatesheldout6.currencyboard

class Rates {
    private val perEuro = linkedMapOf("EUR" to 1.0, "USD" to 1.08, "GBP" to 0.85, "CHF" to 0.95, "JPY" to 161.2)

    val currencies get() = perEuro.keys.toList()

    fun board(base: String, amount: Double): List<String> {
        val rate = perEuro[base] ?: 1.0
        return perEuro.filterKeys { it != base }.map { (name, value) -> "%.2f %s".format(amount * value / rate, name) }
    }

    fun near(longitude: Double): String = when {
        longitude < -30 -> "USD"
        longitude < -1 -> "GBP"
        longitude > 100 -> "JPY"
        else -> "EUR"
    }
}
