package org.consentry.flow.gatesheldout8.pockettranslator

/** Borne by screens that are shown before the user agreed to the policy. */
interface BeforeConsent

/** Borne by screens that want to know what was copied. */
interface ClipTarget {
    fun offer(text: String)
}
