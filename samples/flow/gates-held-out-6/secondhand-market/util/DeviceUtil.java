package org.consentry.flow.gatesheldout6.secondhandmarket.util;

import android.provider.Settings;
import android.text.TextUtils;

import java.util.UUID;

public class DeviceUtil {

    private static String sDeviceId;

    public static String getUniqueId() {
        if (!TextUtils.isEmpty(sDeviceId)) {
            return sDeviceId;
        }
        if (!SpUtil.getBoolean(SpUtil.KEY_AGREE_PRIVACY)) {
            return guestId();
        }
        String saved = SpUtil.getString(SpUtil.KEY_DEVICE);
        if (TextUtils.isEmpty(saved)) {
            saved = Settings.Secure.getString(AppContext.get().getContentResolver(), Settings.Secure.ANDROID_ID);
            SpUtil.putString(SpUtil.KEY_DEVICE, saved);
        }
        sDeviceId = saved;
        return sDeviceId;
    }

    private static String guestId() {
        String guest = SpUtil.getString(SpUtil.KEY_GUEST);
        if (TextUtils.isEmpty(guest)) {
            guest = "g-" + UUID.randomUUID();
            SpUtil.putString(SpUtil.KEY_GUEST, guest);
        }
        return guest;
    }
}
