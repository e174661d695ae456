package org.consentry.flow.gatesheldout4.takeawayorders

/** A value that tells its observers the present value and each new one. */
class Observable<T>(initial: T) {
    private val observers = mutableListOf<(T) -> Unit>()

    var value: T = initial
        set(new) {
            if (field == new) return
            field = new
            observers.toList().forEach { it(new) }
        }

    fun observe(observer: (T) -> Unit): () -> Unit {
        observers += observer
        observer(value)
        return { observers -= observer }
    }
}
