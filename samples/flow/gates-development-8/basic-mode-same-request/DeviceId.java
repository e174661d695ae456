package org.consentry.flow.gatesdevelopment8.basicmodesamerequest;

import android.content.Context;
import android.provider.Settings;
import android.text.TextUtils;

final class DeviceId {
    private static String cached;

    private DeviceId() {
    }

    static synchronized String get(Context context) {
        if (TextUtils.isEmpty(cached)) {
            cached = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        }
        return cached;
    }
}
