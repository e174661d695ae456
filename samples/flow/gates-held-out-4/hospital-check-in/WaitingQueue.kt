package org.consentry.flow.gatesheldout4.hospitalcheckin

class WaitingQueue {
    private val codes = ArrayList<String>()

    /** Return the place in the queue, from 1. */
    fun enter(code: String): Int {
        if (code !in codes) codes += code
        return codes.indexOf(code) + 1
    }
}
