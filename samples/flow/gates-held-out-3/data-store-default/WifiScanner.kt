package org.consentry.flow.gatesheldout3.datastoredefault

import android.content.Context
import android.net.wifi.WifiManager

class WifiScanner(context: Context) {
    private val wifi = context.applicationContext.getSystemService(Context.WIFI_SERVICE) as WifiManager

    fun results(): List<String> = wifi.scanResults.map { "${it.level} dBm" }
}
