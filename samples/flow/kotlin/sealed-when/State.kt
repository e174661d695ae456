package org.consentry.flow.kotlin.sealedwhen

sealed class Agreement {
    data class Given(val version: Int) : Agreement()

    object Refused : Agreement()

    object Unknown : Agreement()

    companion object {
        fun of(version: Int): Agreement = when {
            version > 0 -> Given(version)
            version < 0 -> Refused
            else -> Unknown
        }
    }
}
