package org.consentry.flow.gatesheldout7.scenictickets

import android.app.Application
import android.content.IntentFilter
import android.net.ConnectivityManager
import org.consentry.flow.gatesheldout7.scenictickets.net.ParkNetworkReceiver

class ScenicApp : Application() {
    override fun onCreate() {
        super.onCreate()
        Privacy.load(this)
        registerReceiver(ParkNetworkReceiver(), IntentFilter(ConnectivityManager.CONNECTIVITY_ACTION))
    }
}
