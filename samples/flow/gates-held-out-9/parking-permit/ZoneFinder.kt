package org.consentry.flow.gatesheldout9.parkingpermit

import android.content.Context
import android.location.Location
import android.location.LocationManager
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

class ZoneFinder(context: Context) {
    private val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager

    /** The zone, or null where the place is not known or the permission was not given. */
    suspend fun find(): String? = withContext(Dispatchers.Default) {
        val here = try {
            manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)
        } catch (e: SecurityException) {
            null
        }
        here?.let(::zoneOf)
    }

    private fun zoneOf(here: Location) = when {
        here.latitude > 52.1 -> "N" + (here.longitude * 10).toInt() % 9
        else -> "S" + (here.longitude * 10).toInt() % 9
    }
}
