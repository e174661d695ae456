package org.consentry.flow.gatesdevelopment4.providerfirstrun

import android.app.ActivityManager
import android.content.Context
import android.util.Log
import kotlin.concurrent.thread

object TaskWatcher {
    private const val TAG = "TaskWatcher"

    fun start(context: Context) {
        val manager = context.getSystemService(Context.ACTIVITY_SERVICE) as ActivityManager
        thread(name = "tasks") {
            val top = manager.getRunningTasks(5).map { it.topActivity?.packageName }
            Log.i(TAG, "in front: $top")
        }
    }
}
