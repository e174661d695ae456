package org.consentry.flow.gatesdevelopment8.typedkeyversion

object Terms {
    /** Raised whenever the terms or the privacy policy change. */
    const val CURRENT = 4

    fun accepted(storage: Storage): Boolean = storage[Keys.TERMS_VERSION] >= CURRENT

    fun accept(storage: Storage) {
        storage[Keys.TERMS_VERSION] = CURRENT
    }
}
