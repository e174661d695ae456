package org.consentry.flow.gatesheldout7.taxhelper

/** 综合所得年度税率表 */
object TaxTable {
    private class Level(val upTo: Double, val rate: Double, val quick: Double)

    private val levels = listOf(
        Level(36_000.0, 0.03, 0.0),
        Level(144_000.0, 0.10, 2_520.0),
        Level(300_000.0, 0.20, 16_920.0),
        Level(420_000.0, 0.25, 31_920.0),
        Level(660_000.0, 0.30, 52_920.0),
        Level(960_000.0, 0.35, 85_920.0),
        Level(Double.MAX_VALUE, 0.45, 181_920.0),
    )

    fun tax(income: Double): Double {
        val base = income - 60_000
        if (base <= 0) return 0.0
        val level = levels.first { base <= it.upTo }
        return base * level.rate - level.quick
    }
}
