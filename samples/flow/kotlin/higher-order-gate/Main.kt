package org.consentry.flow.kotlin.higherordergate

import android.app.Activity
import android.location.LocationManager
import android.os.Bundle

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        Gate(this).whenAgreed { position() }
    }

    private fun position() {
        val manager = getSystemService(LOCATION_SERVICE) as LocationManager
        val last = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER)
        Api.post("position", "${last?.latitude} ${last?.longitude}")
    }
}
