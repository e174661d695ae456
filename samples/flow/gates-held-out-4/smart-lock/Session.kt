package org.consentry.flow.gatesheldout4.smartlock

/** What holds until the process ends. The terms are asked for at each start. */
object Session {
    var termsAccepted = false
        private set

    fun acceptTerms() {
        termsAccepted = true
    }

    fun end() {
        termsAccepted = false
    }
}
