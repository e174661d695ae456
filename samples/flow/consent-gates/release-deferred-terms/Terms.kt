package org.consentry.flow.consentgates.releasedeferredterms

import kotlinx.coroutines.CompletableDeferred

internal object Terms {
    private val accepted = CompletableDeferred<Int>()
    private var views = 0

    fun shown() {
        views++
    }

    fun accept() {
        accepted.complete(7)
    }

    suspend fun version() = accepted.await()
}
