package org.consentry.flow.gatesheldout5.citynews

/** 启动阶段的任务排队，只在主线程使用 */
object StartupGate {
    private val splashQueue = mutableListOf<() -> Unit>()
    private val consentQueue = mutableListOf<() -> Unit>()
    private var splashDone = false
    private var consentDone = false

    fun afterSplash(task: () -> Unit) {
        if (splashDone) task() else splashQueue += task
    }

    fun afterConsent(task: () -> Unit) {
        if (consentDone) task() else consentQueue += task
    }

    fun onSplashDone() {
        splashDone = true
        drain(splashQueue)
    }

    fun onConsent() {
        consentDone = true
        drain(consentQueue)
    }

    private fun drain(queue: MutableList<() -> Unit>) {
        val tasks = queue.toList()
        queue.clear()
        tasks.forEach { it() }
    }
}
