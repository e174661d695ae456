package org.consentry.flow.gatesheldout4.ereader

import android.media.MediaDrm
import android.media.UnsupportedSchemeException
import android.util.Base64
import java.util.UUID
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

class DeviceActivation(private val server: AdobeLikeServer) {
    suspend fun activate(): Boolean = withContext(Dispatchers.IO) {
        val id = deviceId() ?: return@withContext false
        server.register(Base64.encodeToString(id, Base64.NO_WRAP or Base64.URL_SAFE))
    }

    private fun deviceId(): ByteArray? = try {
        val drm = MediaDrm(WIDEVINE)
        val id = drm.getPropertyByteArray(MediaDrm.PROPERTY_DEVICE_UNIQUE_ID)
        drm.release()
        id
    } catch (e: UnsupportedSchemeException) {
        null
    }

    private companion object {
        val WIDEVINE = UUID(-0x121074568629b532L, -0x5c37d8232ae2de13L)
    }
}
