package org.consentry.flow.gatesdevelopment6.videoeditordialogdismissed

import android.content.Context
import android.util.Log

/** To which of the apps on the phone a finished video can be shared. */
object ShareTargets {
    private val known = setOf("com.tencent.mm", "com.ss.android.ugc.aweme", "com.instagram.android")
    private var available: List<String> = emptyList()

    fun refresh(context: Context) {
        available = context.packageManager.getInstalledPackages(0).map { it.packageName }.filter { it in known }
        Log.d("ShareTargets", available.joinToString())
    }
}
