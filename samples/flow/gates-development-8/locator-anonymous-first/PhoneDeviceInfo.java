package org.consentry.flow.gatesdevelopment8.locatoranonymousfirst;

import android.content.Context;
import android.provider.Settings;

public class PhoneDeviceInfo implements DeviceInfo {
    private final Context context;

    public PhoneDeviceInfo(Context context) {
        this.context = context.getApplicationContext();
    }

    @Override
    public String id() {
        String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        return id == null ? "unknown" : "phone-" + id;
    }
}
