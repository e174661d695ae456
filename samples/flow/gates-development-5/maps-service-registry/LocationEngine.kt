package org.consentry.flow.gatesdevelopment5.mapsserviceregistry

import android.content.Context
import android.location.LocationManager

interface LocationEngine {
    fun lastPlace(): String?
}

class SystemLocationEngine(context: Context) : LocationEngine {
    private val manager = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager

    override fun lastPlace(): String? = try {
        manager.getLastKnownLocation(LocationManager.GPS_PROVIDER)?.let { "${it.latitude},${it.longitude}" }
    } catch (e: SecurityException) {
        null
    }
}
