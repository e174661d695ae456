package org.consentry.flow.gatesheldout2.guardthatthrows

import android.content.Context
import android.net.ConnectivityManager

internal class ConsentMissing : RuntimeException("no consent")

internal class Guards(private val context: Context) {
    private val store = context.getSharedPreferences("guards", Context.MODE_PRIVATE)

    fun consent() = store.edit().putInt("consent", 1).apply()

    fun requireConsent() {
        if (store.getInt("consent", 0) != 1) throw ConsentMissing()
    }

    fun requireNetwork() {
        val manager = context.getSystemService(Context.CONNECTIVITY_SERVICE) as ConnectivityManager
        checkNotNull(manager.activeNetworkInfo) { "no network" }
    }
}
