package org.consentry.flow.gatesheldout4.schoolnetwork

import android.content.Context
import android.net.wifi.WifiManager

interface NetworkCheck {
    fun isAtSchool(): Boolean
}

object NoNetworkCheck : NetworkCheck {
    override fun isAtSchool() = false
}

class SchoolNetworkCheck(context: Context) : NetworkCheck {
    private val wifi = context.applicationContext.getSystemService(Context.WIFI_SERVICE) as WifiManager

    override fun isAtSchool(): Boolean {
        val name = wifi.connectionInfo?.ssid ?: return false
        return name.trim('"').startsWith("schule-")
    }
}
