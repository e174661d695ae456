package org.consentry.flow.gatesheldout5.vpnsettings

import android.content.Context
import android.net.wifi.WifiManager

data class Network(val name: String, val accessPoint: String)

class NetworkReader(context: Context) {
    private val wifi = context.applicationContext.getSystemService(Context.WIFI_SERVICE) as WifiManager

    fun current(): Network? {
        val info = wifi.connectionInfo ?: return null
        val name = info.ssid ?: return null
        return Network(name.removeSurrounding("\""), info.bssid ?: "?")
    }
}
