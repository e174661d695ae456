package org.consentry.flow.gatesheldout4.takeawayorders

import android.content.Context
import android.provider.Settings

class OrderStatistics(private val context: Context, private val basket: Basket) {
    private var started = false

    fun start() {
        if (started) return
        started = true
        val device = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        OrderApi.send("session", mapOf("device" to device))
        basket.dishes.observe { dishes ->
            OrderApi.send("basket", mapOf("device" to device, "size" to dishes.size.toString()))
        }
    }
}
