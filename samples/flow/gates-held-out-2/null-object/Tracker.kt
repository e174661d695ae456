package org.consentry.flow.gatesheldout2.nullobject

import android.os.Build
import android.util.Log

internal interface Analytics {
    fun track(event: String, vararg properties: Pair<String, Any?>)
}

internal object SilentAnalytics : Analytics {
    override fun track(event: String, vararg properties: Pair<String, Any?>) = Unit
}

internal class DeviceAnalytics : Analytics {
    private val common by lazy(LazyThreadSafetyMode.NONE) { mapOf("serial" to Build.getSerial()) }

    override fun track(event: String, vararg properties: Pair<String, Any?>) {
        Log.d("track", event + (common + properties))
    }
}

internal object Tracker : Analytics {
    private var delegate: Analytics = DeviceAnalytics()

    fun activate() {
        delegate = DeviceAnalytics()
    }

    override fun track(event: String, vararg properties: Pair<String, Any?>) = delegate.track(event, *properties)
}
