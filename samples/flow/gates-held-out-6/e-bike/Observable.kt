package org.consentry.flow.gatesheldout6.ebike

/** 简化版 LiveData，注册时立即回调当前值 */
class Observable<T>(initial: T) {
    private val observers = mutableListOf<(T) -> Unit>()

    var value: T = initial
        set(value) {
            field = value
            observers.toList().forEach { it(value) }
        }

    fun observe(observer: (T) -> Unit) {
        observers += observer
        observer(value)
    }

    fun clear() = observers.clear()
}
