package org.consentry.flow.consentgates.kotlinstateawaited

import kotlinx.coroutines.flow.MutableStateFlow

internal object State {
    val agreed = MutableStateFlow(true)
}
