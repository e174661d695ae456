package org.consentry.flow.gatesheldout11.lectureplayer

import android.media.MediaDrm
import android.media.UnsupportedSchemeException
import android.util.Base64
import java.util.UUID

/** Licences of lectures are bound to a device. */
class LicenceClient {
    fun deviceId(): String? = try {
        val drm = MediaDrm(WIDEVINE)
        try {
            Base64.encodeToString(drm.getPropertyByteArray(MediaDrm.PROPERTY_DEVICE_UNIQUE_ID), Base64.NO_WRAP)
        } finally {
            drm.release()
        }
    } catch (e: UnsupportedSchemeException) {
        null
    }

    private companion object {
        val WIDEVINE = UUID(-0x121074568629b532L, -0x5c37d8232ae2de13L)
    }
}
