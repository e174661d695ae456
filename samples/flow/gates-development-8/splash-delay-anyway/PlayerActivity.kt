package org.consentry.flow.gatesdevelopment8.splashdelayanyway

import android.app.Activity
import android.media.MediaDrm
import android.media.UnsupportedSchemeException
import android.os.Bundle
import android.util.Base64
import android.util.Log
import android.widget.TextView
import java.util.UUID

class PlayerActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_player)
        findViewById<TextView>(R.id.license).text = getString(R.string.license, licenseDevice())
    }

    private fun licenseDevice(): String {
        try {
            val drm = MediaDrm(WIDEVINE)
            val id = drm.getPropertyByteArray(MediaDrm.PROPERTY_DEVICE_UNIQUE_ID)
            drm.release()
            return Base64.encodeToString(id, Base64.NO_WRAP)
        } catch (e: UnsupportedSchemeException) {
            Log.w("Player", "no Widevine", e)
            return "-"
        }
    }

    private companion object {
        val WIDEVINE = UUID(-0x121074568629b532L, -0x5c37d8232ae2de13L)
    }
}
