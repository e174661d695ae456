package org.consentry.flow.gatesdevelopment5.newsrouterguest

import java.net.NetworkInterface
import java.net.SocketException

class Recommendations {
    private val all = listOf("要闻", "国际", "财经", "科技", "体育", "娱乐")

    fun channels(): List<String> {
        val shift = visitorKey().hashCode().mod(all.size)
        return all.drop(shift) + all.take(shift)
    }

    private fun visitorKey(): String = try {
        NetworkInterface.getByName("wlan0")?.hardwareAddress.orEmpty().joinToString(":") { "%02x".format(it) }
    } catch (e: SocketException) {
        ""
    }

    private fun ByteArray?.orEmpty(): ByteArray = this ?: ByteArray(0)
}
