package org.consentry.flow.gatesdevelopment6.videoeditordialogdismissed

/** Work that has to wait for the agreement, in the order in which it was handed in. */
object ConsentQueue {
    private val waiting = ArrayList<() -> Unit>()
    private var open = false

    fun submit(task: () -> Unit) {
        if (open) task() else waiting.add(task)
    }

    fun open() {
        if (open) return
        open = true
        waiting.forEach { it() }
        waiting.clear()
    }
}
