package org.consentry.flow.gatesdevelopment5.weatherflowfilter

import android.location.LocationManager

class PlaceFinder(private val manager: LocationManager) {
    fun currentPlace(): String? = try {
        manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)
            ?.let { "%.2f, %.2f".format(it.latitude, it.longitude) }
    } catch (e: SecurityException) {
        null
    }
}
