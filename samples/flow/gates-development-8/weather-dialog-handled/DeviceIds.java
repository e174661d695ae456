package org.consentry.flow.gatesdevelopment8.weatherdialoghandled;

import android.content.Context;
import android.provider.Settings;

final class DeviceIds {
    private DeviceIds() {
    }

    static String androidId(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
