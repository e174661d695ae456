package org.consentry.flow.gatesheldout7.danceclass.consent

enum class ConsentState { UNKNOWN, DENIED, GRANTED }
