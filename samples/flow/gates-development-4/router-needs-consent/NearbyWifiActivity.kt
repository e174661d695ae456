package org.consentry.flow.gatesdevelopment4.routerneedsconsent

import android.app.ListActivity
import android.content.Context
import android.net.wifi.WifiManager
import android.os.Bundle
import android.widget.ArrayAdapter

class NearbyWifiActivity : ListActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, networks())
    }

    private fun networks(): List<String> {
        val manager = applicationContext.getSystemService(Context.WIFI_SERVICE) as WifiManager
        return manager.scanResults.map { "${it.frequency} MHz, ${it.level} dBm" }
    }
}
