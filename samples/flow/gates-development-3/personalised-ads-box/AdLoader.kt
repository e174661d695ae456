package org.consentry.flow.gatesdevelopment3.personalisedadsbox

import android.media.MediaDrm
import android.media.UnsupportedSchemeException
import android.util.Base64
import android.util.Log
import java.util.UUID

class AdLoader(private val purposes: Purposes) {
    fun load(slot: String) {
        val key = if (purposes.personalisedAds) deviceKey() else ""
        Log.d("AdLoader", "request $slot key=$key")
    }

    private fun deviceKey(): String {
        val drm = try {
            MediaDrm(WIDEVINE)
        } catch (e: UnsupportedSchemeException) {
            return ""
        }
        val id = drm.getPropertyByteArray(MediaDrm.PROPERTY_DEVICE_UNIQUE_ID)
        drm.release()
        return Base64.encodeToString(id, Base64.NO_WRAP)
    }

    private companion object {
        val WIDEVINE = UUID(-0x121074568629b532L, -0x5c37d8232ae2de13L)
    }
}
