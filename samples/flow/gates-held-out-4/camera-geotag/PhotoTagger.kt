package org.consentry.flow.gatesheldout4.camerageotag

import android.content.Context
import android.location.LocationManager

class PhotoTagger(context: Context, private val settings: CameraSettings) {
    private val locations = context.getSystemService(Context.LOCATION_SERVICE) as LocationManager

    /** Return the text of the tag, or null where pictures are not tagged. */
    fun tag(): String? {
        if (!settings.taggingAccepted) return null
        return try {
            locations.getLastKnownLocation(LocationManager.GPS_PROVIDER)?.let { "${it.latitude},${it.longitude}" }
        } catch (e: SecurityException) {
            null
        }
    }
}
