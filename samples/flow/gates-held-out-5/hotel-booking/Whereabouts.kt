package org.consentry.flow.gatesheldout5.hotelbooking

import android.content.Context
import android.location.Location
import android.location.LocationManager

class Whereabouts(context: Context) {
    private val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager

    fun last(): Location? = try {
        manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)
    } catch (e: SecurityException) {
        null
    }
}
