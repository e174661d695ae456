package org.consentry.flow.gatesheldout9.heatingsetup

import android.content.Context
import android.net.wifi.WifiManager
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

class NetworkScanner(context: Context) {
    private val wifi = context.applicationContext.getSystemService(Context.WIFI_SERVICE) as WifiManager

    suspend fun nearby(): List<String> = withContext(Dispatchers.Default) {
        wifi.scanResults
            .filter { it.SSID.isNotEmpty() && it.frequency < FIVE_GHZ }
            .sortedByDescending { it.level }
            .map { it.SSID }
            .distinct()
    }

    private companion object {
        const val FIVE_GHZ = 4900
    }
}
