package org.consentry.flow.gatesdevelopment5.mapsserviceregistry

import android.content.Context

class ConsentService(context: Context) {
    private val prefs = context.getSharedPreferences("maps", Context.MODE_PRIVATE)
    private val waiting = ArrayList<() -> Unit>()

    val agreed: Boolean
        get() = prefs.getBoolean("policy_agreed", false)

    fun agree() {
        prefs.edit().putBoolean("policy_agreed", true).apply()
        val actions = waiting.toList()
        waiting.clear()
        actions.forEach { it() }
    }

    fun whenAgreed(action: () -> Unit) {
        if (agreed) action() else waiting += action
    }
}
