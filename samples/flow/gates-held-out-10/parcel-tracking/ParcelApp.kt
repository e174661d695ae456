package org.consentry.flow.gatesheldout10.parceltracking

import android.app.Application

class ParcelApp : Application() {
    val settings by lazy { Settings(this) }
    val numbers = mutableSetOf<String>()

    override fun onCreate() {
        super.onCreate()
        registerActivityLifecycleCallbacks(ClipboardWatcher { numbers += it })
    }
}
