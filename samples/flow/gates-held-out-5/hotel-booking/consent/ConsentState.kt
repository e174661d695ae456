package org.consentry.flow.gatesheldout5.hotelbooking.consent

sealed class ConsentState {
    object Unknown : ConsentState()

    object Declined : ConsentState()

    data class Granted(val since: Long) : ConsentState()
}
