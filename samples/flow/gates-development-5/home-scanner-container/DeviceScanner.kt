package org.consentry.flow.gatesdevelopment5.homescannercontainer

import android.net.wifi.WifiManager

interface DeviceScanner {
    fun newDevices(): List<String>
}

object NoScanner : DeviceScanner {
    override fun newDevices(): List<String> = emptyList()
}

class WifiScanner(private val wifi: WifiManager) : DeviceScanner {
    override fun newDevices(): List<String> =
        wifi.scanResults.orEmpty().map { it.SSID }.filter { it.startsWith("SmartPlug-") || it.startsWith("SmartLamp-") }
}
