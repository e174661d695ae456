package org.consentry.flow.gatesdevelopment5.shopbasicmode

/** 简化的可观察数据 */
open class LiveValue<T : Any> {
    private val observers = mutableListOf<(T) -> Unit>()
    protected var current: T? = null

    val value: T?
        get() = current

    fun observe(observer: (T) -> Unit) {
        observers += observer
        current?.let(observer)
    }

    fun clear() = observers.clear()

    protected fun dispatch(value: T) {
        current = value
        observers.forEach { it(value) }
    }
}

class MutableLiveValue<T : Any> : LiveValue<T>() {
    fun postValue(value: T) = dispatch(value)
}
