package org.consentry.flow.consentgates.releasetwostates

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.first

internal class Session {
    private val agreed = MutableStateFlow(false)
    private val ready = MutableStateFlow(false)

    fun loaded() {
        ready.value = true
    }

    fun agree() {
        agreed.value = true
    }

    suspend fun begin() {
        combine(agreed, ready) { agreed, ready -> agreed && ready }.first { it }
    }
}
