package org.consentry.flow.gatesdevelopment5.newsrouterguest

import android.app.Activity
import android.content.Context
import android.content.Intent

object Router {
    const val WELCOME = "news://app/welcome"
    const val HOME = "news://app/home"
    const val GUEST = "news://app/guest"

    private val table: Map<String, Class<out Activity>> = mapOf(
        WELCOME to WelcomeActivity::class.java,
        HOME to HomeActivity::class.java,
        GUEST to GuestActivity::class.java,
    )

    fun open(context: Context, path: String): Boolean {
        val target = table[path] ?: return false
        context.startActivity(Intent(context, target))
        return true
    }
}
