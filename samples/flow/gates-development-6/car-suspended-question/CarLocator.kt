package org.consentry.flow.gatesdevelopment6.carsuspendedquestion

import android.content.Context
import android.location.Location
import android.location.LocationManager

class CarLocator(context: Context) {
    private val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager

    var parked: Location? = null
        private set

    fun remember() {
        parked = try {
            manager.getLastKnownLocation(LocationManager.GPS_PROVIDER)
        } catch (e: SecurityException) {
            null
        }
    }
}
