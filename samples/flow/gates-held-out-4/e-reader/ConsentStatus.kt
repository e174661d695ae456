package org.consentry.flow.gatesheldout4.ereader

enum class ConsentStatus { UNKNOWN, GRANTED, DENIED }
