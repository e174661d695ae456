package org.consentry.flow.gatesheldout2.region

import java.util.Locale

internal object RegionPolicy {
    private val ASKED = setOf("CN", "DE", "FR", "IT", "ES", "NL", "GB")

    fun needsConsent(locale: Locale): Boolean = locale.country in ASKED
}
