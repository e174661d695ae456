package org.consentry.flow.consentgates.eventsbykclass

import kotlin.reflect.KClass

sealed class Event {
    data object Agreed : Event()

    data class Opened(val screen: String) : Event()
}

class Events {
    val listeners = mutableMapOf<KClass<out Event>, MutableList<(Event) -> Unit>>()

    inline fun <reified E : Event> on(noinline listener: (Event) -> Unit) {
        listeners.getOrPut(E::class) { mutableListOf() } += listener
    }

    fun send(event: Event) {
        listeners[event::class]?.forEach { it(event) }
    }
}
