package org.consentry.flow.gatesdevelopment7.transitviewmodel

import android.annotation.SuppressLint
import android.content.Context
import android.location.LocationManager

class LocationSource(private val context: Context) {
    @SuppressLint("MissingPermission")
    fun lastKnown(): String? {
        val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager
        return try {
            manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)?.toString()
        } catch (e: SecurityException) {
            null
        }
    }
}
