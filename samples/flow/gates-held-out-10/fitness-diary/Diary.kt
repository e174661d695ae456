package org.consentry.flow.gatesheldout10.fitnessdiary

class Diary {
    var origin: String? = null
    private val entries = mutableListOf<String>()

    fun add(sport: String, minutes: Int) {
        entries += "$sport, $minutes min" + (origin?.let { " ($it)" } ?: "")
    }

    fun all(): List<String> = entries
}
