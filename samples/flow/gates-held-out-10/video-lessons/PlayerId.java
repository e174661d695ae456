package org.consentry.flow.gatesheldout10.videolessons;

import android.media.MediaDrm;
import android.media.UnsupportedSchemeException;
import android.util.Base64;
import java.util.UUID;

final class PlayerId {
    private static final UUID WIDEVINE = new UUID(0xEDEF8BA979D64ACEL, 0xA3C827DCD51D21EDL);

    private PlayerId() {}

    static String read() {
        MediaDrm drm = null;
        try {
            drm = new MediaDrm(WIDEVINE);
            byte[] id = drm.getPropertyByteArray(MediaDrm.PROPERTY_DEVICE_UNIQUE_ID);
            return Base64.encodeToString(id, Base64.URL_SAFE | Base64.NO_WRAP);
        } catch (UnsupportedSchemeException e) {
            return "none";
        } finally {
            if (drm != null) {
                drm.release();
            }
        }
    }
}
