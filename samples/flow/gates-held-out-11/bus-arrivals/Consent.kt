package org.consentry.flow.gatesheldout11.busarrivals

enum class Consent(val stored: String) {
    UNDECIDED(""),
    ACCEPTED("accepted"),
    DECLINED("declined"),
}
