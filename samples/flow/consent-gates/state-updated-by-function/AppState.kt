package org.consentry.flow.consentgates.stateupdatedbyfunction

data class AppState(val agreed: Boolean, val asked: Int)
