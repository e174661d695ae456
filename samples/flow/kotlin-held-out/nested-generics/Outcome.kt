package org.consentry.flow.kotlinheldout.nestedgenerics

import android.util.Log

internal sealed interface Outcome<out T> {
    class Good<T>(val value: T) : Outcome<T>

    class Bad(val reason: String) : Outcome<Nothing>
}

internal fun <A, B> Outcome<A>.mapped(change: (A) -> B): Outcome<B> = when (this) {
    is Outcome.Good -> Outcome.Good(change(value))
    is Outcome.Bad -> this
}

internal fun <T> Outcome<T>.use(good: T.() -> Unit) {
    when (this) {
        is Outcome.Good -> value.good()
        is Outcome.Bad -> Log.w("outcome", reason)
    }
}
