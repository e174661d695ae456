package org.consentry.flow.gatesdevelopment3.orderofinterceptors

import android.content.Context

class ConsentStore(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    val granted: Boolean
        get() = prefs.getBoolean("granted", false)

    fun grant() = prefs.edit().putBoolean("granted", true).apply()
}
