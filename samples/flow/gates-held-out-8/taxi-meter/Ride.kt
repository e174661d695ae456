package org.consentry.flow.gatesheldout8.taximeter

class Ride(private val begin: Long, private val perMinute: Int = 45, private val base: Int = 1300) {
    var end: Long? = null
        private set

    fun stop(now: Long) {
        end = now
    }

    /** Price in fen. */
    fun price(now: Long): Int {
        val minutes = ((end ?: now) - begin) / 60_000
        return base + (minutes * perMinute).toInt()
    }

    fun text(now: Long): String = "¥%.2f".format(price(now) / 100.0)
}
