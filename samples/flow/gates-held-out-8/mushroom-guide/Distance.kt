package org.consentry.flow.gatesheldout8.mushroomguide

import android.content.Context
import android.location.Location
import android.location.LocationManager

class Distance(context: Context) {
    private val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager

    /** Metres from here, or null where the place is unknown. */
    fun to(latitude: Double, longitude: Double): Int? = try {
        manager.getLastKnownLocation(LocationManager.GPS_PROVIDER)?.let { here ->
            val result = FloatArray(1)
            Location.distanceBetween(here.latitude, here.longitude, latitude, longitude, result)
            result[0].toInt()
        }
    } catch (e: SecurityException) {
        null
    }
}
