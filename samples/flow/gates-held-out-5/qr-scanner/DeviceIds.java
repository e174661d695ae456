package org.consentry.flow.gatesheldout5.qrscanner;

import android.content.Context;
import android.provider.Settings;

final class DeviceIds {
    private DeviceIds() {
    }

    static String read(Context context) {
        String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        return id == null ? "unknown" : id;
    }
}
