package org.consentry.flow.gatesheldout7.scenictickets.net

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.net.ConnectivityManager
import android.net.wifi.WifiManager
import org.consentry.flow.gatesheldout7.scenictickets.Privacy

class ParkNetworkReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (!Privacy.granted) return
        val manager = context.applicationContext.getSystemService(Context.WIFI_SERVICE) as WifiManager
        val name = manager.connectionInfo?.ssid.orEmpty().trim('"')
        if (name.startsWith("Park-") && onWifi(context)) {
            CurrentPark.name = name.removePrefix("Park-")
        }
    }

    private fun onWifi(context: Context): Boolean {
        val manager = context.getSystemService(Context.CONNECTIVITY_SERVICE) as ConnectivityManager
        return manager.activeNetworkInfo?.type == ConnectivityManager.TYPE_WIFI
    }
}
