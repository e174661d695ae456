package org.consentry.flow.gatesheldout10.quicktranslate

class Translator(private val target: String) {
    private val words = mapOf(
        "de" to mapOf("hello" to "hallo", "thanks" to "danke"),
        "fr" to mapOf("hello" to "bonjour", "thanks" to "merci"),
    )

    fun translate(text: String): String =
        text.lowercase().split(' ').joinToString(" ") { words[target]?.get(it) ?: it }
}
