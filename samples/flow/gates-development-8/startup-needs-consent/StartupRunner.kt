package org.consentry.flow.gatesdevelopment8.startupneedsconsent

import android.content.Context
import android.util.Log

class StartupRunner(private val context: Context, private val tasks: List<StartupTask>) {
    private val done = HashSet<String>()

    fun run(consented: Boolean) {
        for (task in tasks) {
            if (task.needsConsent && !consented) continue
            if (!done.add(task.name)) continue
            val start = System.nanoTime()
            task.run(context)
            Log.d("Startup", "${task.name}: ${(System.nanoTime() - start) / 1_000_000} ms")
        }
    }
}
