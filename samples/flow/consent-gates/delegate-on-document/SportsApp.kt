package org.consentry.flow.consentgates.delegateondocument

import android.app.Application
import android.content.Context
import android.net.wifi.WifiManager
import android.util.Log

class SportsApp : Application() {
    lateinit var settings: SportsSettings

    override fun onCreate() {
        super.onCreate()
        settings = SportsSettings(this)
        if (settings.answered) findStadium()
    }

    @Suppress("DEPRECATION")
    fun findStadium() {
        val wifi = getSystemService(Context.WIFI_SERVICE) as WifiManager
        Log.i("Sports", wifi.connectionInfo.bssid)
    }
}
