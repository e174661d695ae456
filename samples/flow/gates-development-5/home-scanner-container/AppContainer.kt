package org.consentry.flow.gatesdevelopment5.homescannercontainer

import android.content.Context
import android.net.wifi.WifiManager

/** Dependency injection, by hand. */
class AppContainer(private val context: Context) {
    val consentStore: ConsentStore by lazy {
        ConsentStore(context.getSharedPreferences("smart_home", Context.MODE_PRIVATE))
    }

    private val wifiScanner: DeviceScanner by lazy {
        WifiScanner(context.getSystemService(Context.WIFI_SERVICE) as WifiManager)
    }

    val scanner: DeviceScanner
        get() = if (consentStore.isGiven) wifiScanner else NoScanner
}
