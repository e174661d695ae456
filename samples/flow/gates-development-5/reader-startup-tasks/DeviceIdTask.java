package org.consentry.flow.gatesdevelopment5.readerstartuptasks;

import android.content.Context;
import android.provider.Settings;
import android.text.TextUtils;

import java.util.UUID;

class DeviceIdTask extends StartupTask {
    static volatile String deviceId;

    @Override
    String name() {
        return "device-id";
    }

    @Override
    boolean waitForPrivacy() {
        return false;
    }

    @Override
    void run(Context context) {
        String id = Settings.Secure.getString(context.getContentResolver(), "android_id");
        deviceId = TextUtils.isEmpty(id) ? UUID.randomUUID().toString() : id;
    }
}
