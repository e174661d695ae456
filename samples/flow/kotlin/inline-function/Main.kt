package org.consentry.flow.kotlin.inlinefunction

import android.app.Activity
import android.os.Bundle
import android.os.SystemClock
import android.provider.Settings
import android.util.Log

internal inline fun <T> timed(block: () -> T): Pair<T, Long> {
    val start = SystemClock.elapsedRealtime()
    val result = block()
    return Pair(result, SystemClock.elapsedRealtime() - start)
}

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val measured = timed { Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID) }
        Log.d("timed", "took " + measured.first)
    }
}
