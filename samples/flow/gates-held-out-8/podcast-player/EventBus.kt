package org.consentry.flow.gatesheldout8.podcastplayer

import android.os.Handler
import android.os.Looper

interface Event

interface StickyEvent : Event

class EventBus {
    private val handler = Handler(Looper.getMainLooper())
    private val subscribers = HashMap<Class<*>, MutableList<(Event) -> Unit>>()
    private val last = HashMap<Class<*>, Event>()

    @Suppress("UNCHECKED_CAST")
    fun <T : Event> on(type: Class<T>, subscriber: (T) -> Unit) {
        val added = subscriber as (Event) -> Unit
        val missed = synchronized(this) {
            subscribers.getOrPut(type) { ArrayList() }.add(added)
            last[type]
        }
        if (missed != null) handler.post { added(missed) }
    }

    fun publish(event: Event) {
        val told = synchronized(this) {
            if (event is StickyEvent) last[event.javaClass] = event
            subscribers[event.javaClass].orEmpty().toList()
        }
        handler.post { told.forEach { it(event) } }
    }
}
