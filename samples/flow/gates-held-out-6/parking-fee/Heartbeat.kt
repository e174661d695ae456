package org.consentry.flow.gatesheldout6.parkingfee

import android.util.Log
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import java.net.URLEncoder
import java.util.Timer
import java.util.TimerTask

/** 每分钟上报一次，用于同步停车计费状态 */
class Heartbeat(phone: PhoneInfo, private val user: UserCenter) {
    private val deviceId by lazy { phone.deviceId() }
    private var timer: Timer? = null
    private var count = 0

    fun start() {
        if (timer != null) return
        timer = Timer("heartbeat", true).also { it.schedule(Beat(), 1_000L, 60_000L) }
    }

    fun stop() {
        timer?.cancel()
        timer = null
    }

    private inner class Beat : TimerTask() {
        override fun run() {
            if (!user.isPrivacyAgreed) return
            count++
            val plate = URLEncoder.encode(user.plate, "UTF-8")
            send("https://park.example.invalid/beat?d=$deviceId&p=$plate&n=$count")
        }
    }

    private fun send(address: String) {
        try {
            val connection = URL(address).openConnection() as HttpURLConnection
            Log.d("Heartbeat", "code ${connection.responseCode}")
            connection.disconnect()
        } catch (e: IOException) {
            Log.w("Heartbeat", "上报失败", e)
        }
    }
}
