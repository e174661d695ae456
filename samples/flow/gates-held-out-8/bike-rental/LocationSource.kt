package org.consentry.flow.gatesheldout8.bikerental

import android.Manifest
import android.content.Context
import android.content.pm.PackageManager
import android.location.LocationManager

data class Position(val latitude: Double, val longitude: Double)

class LocationSource(private val context: Context) {
    private val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager

    fun last(): Position? {
        val granted = context.checkPermission(
            Manifest.permission.ACCESS_FINE_LOCATION, android.os.Process.myPid(), android.os.Process.myUid(),
        )
        if (granted != PackageManager.PERMISSION_GRANTED) return null
        val location = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER) ?: return null
        return Position(location.latitude, location.longitude)
    }
}
