package org.consentry.flow.gatesheldout7.schoolbus

import android.content.Context
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit

class Agreement(context: Context) {
    private val preferences = context.getSharedPreferences("agreement", Context.MODE_PRIVATE)
    private val latch = CountDownLatch(1)

    init {
        if (accepted) latch.countDown()
    }

    val accepted: Boolean
        get() = preferences.getBoolean("accepted", false)

    fun accept() {
        preferences.edit().putBoolean("accepted", true).apply()
        latch.countDown()
    }

    fun await() = latch.await()

    fun await(time: Long, unit: TimeUnit) = latch.await(time, unit)
}
