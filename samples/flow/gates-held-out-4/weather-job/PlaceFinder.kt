package org.consentry.flow.gatesheldout4.weatherjob

import android.content.Context
import android.location.Location
import android.location.LocationManager

class PlaceFinder(context: Context) {
    private val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager

    fun current(): Location? = try {
        manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)
    } catch (e: SecurityException) {
        null
    }
}
