package org.consentry.flow.gatesdevelopment4.policypageresumed;

import android.media.MediaDrm;
import android.media.UnsupportedSchemeException;
import android.util.Base64;
import android.util.Log;
import java.util.UUID;

public class Reporter {
    private static final UUID WIDEVINE = new UUID(-0x121074568629b532L, -0x5c37d8232ae2de13L);

    public static void screen(CharSequence title) {
        Log.i("Reporter", title + " of " + deviceId());
    }

    private static String deviceId() {
        try {
            MediaDrm drm = new MediaDrm(WIDEVINE);
            byte[] id = drm.getPropertyByteArray(MediaDrm.PROPERTY_DEVICE_UNIQUE_ID);
            drm.release();
            return Base64.encodeToString(id, Base64.NO_WRAP);
        } catch (UnsupportedSchemeException e) {
            return "";
        }
    }
}
