package org.consentry.flow.gatesheldout7.carwash.data

import android.Manifest
import android.content.Context
import android.content.pm.PackageManager
import android.location.Location
import android.location.LocationManager

class Locator(private val context: Context) {
    private val permitted: Boolean
        get() = context.checkPermission(
            Manifest.permission.ACCESS_FINE_LOCATION,
            android.os.Process.myPid(),
            android.os.Process.myUid(),
        ) == PackageManager.PERMISSION_GRANTED

    fun last(): Location? {
        if (!permitted) return null
        val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager
        return manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)
    }
}
