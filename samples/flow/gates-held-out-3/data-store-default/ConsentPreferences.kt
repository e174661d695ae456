package org.consentry.flow.gatesheldout3.datastoredefault

data class ConsentPreferences(
    val accepted: Boolean = false,
    val acceptedAt: Long = 0,
)

internal object ConsentSerializer {
    val default = ConsentPreferences()

    fun read(line: String): ConsentPreferences {
        val (accepted, at) = line.split(';')
        return ConsentPreferences(accepted == "1", at.toLong())
    }

    fun write(value: ConsentPreferences): String = "${if (value.accepted) "1" else "0"};${value.acceptedAt}"
}
