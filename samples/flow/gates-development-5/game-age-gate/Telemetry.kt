package org.consentry.flow.gatesdevelopment5.gameagegate

import android.annotation.SuppressLint
import android.content.Context
import android.provider.Settings

class Telemetry(private val context: Context) {
    private var playerId: String? = null
    private val queue = ArrayDeque<Map<String, Any?>>()

    @SuppressLint("HardwareIds")
    fun start() {
        playerId = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
    }

    fun event(name: String, parameters: Map<String, Any>) {
        queue += parameters + mapOf("name" to name, "player" to playerId)
        while (queue.size > 50) queue.removeFirst()
    }
}
