package org.consentry.flow.gatesheldout5.vpnsettings

import android.content.Context

class TrustedNetworks(context: Context) {
    private val preferences = context.getSharedPreferences("trusted", Context.MODE_PRIVATE)

    operator fun contains(network: Network): Boolean =
        preferences.getString(network.name, null) == network.accessPoint

    fun add(network: Network) = preferences.edit().putString(network.name, network.accessPoint).apply()
}
