package org.consentry.flow.gatesdevelopment4.viewmodelproperty

/** A value that tells its observer about every change. */
class LiveValue<T : Any> {
    private var observer: ((T) -> Unit)? = null

    var value: T? = null
        set(new) {
            field = new
            if (new != null) observer?.invoke(new)
        }

    fun observe(observer: (T) -> Unit) {
        this.observer = observer
        value?.let(observer)
    }
}
