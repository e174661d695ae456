package org.consentry.flow.gatesdevelopment6.livestartupstages

import android.content.Context

enum class Stage { COLD_START, AFTER_AGREEMENT, IDLE }

interface Initializer {
    val stage: Stage

    fun init(context: Context)
}

object Startup {
    private val all: List<Initializer> = listOf(ImageCacheInitializer(), AntiCheatInitializer(), GiftInitializer())
    private val done = HashSet<Initializer>()

    fun run(context: Context, stage: Stage) {
        all.filter { it.stage == stage && done.add(it) }
            .forEach { it.init(context.applicationContext) }
    }
}
