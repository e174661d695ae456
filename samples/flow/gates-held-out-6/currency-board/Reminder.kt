package org.consentry.flow.gatesheldout6.currencyboard

import java.util.concurrent.TimeUnit

class Reminder(private val store: ConsentStore, private val clock: () -> Long) {
    fun isDue(): Boolean = !store.granted && clock() - store.lastAsked > PAUSE

    private companion object {
        val PAUSE = TimeUnit.DAYS.toMillis(30)
    }
}
