package com.umeng.commonsdk.statistics.common;

import android.content.Context;
import android.os.Build;
import android.provider.Settings;

public class DeviceConfig {
    private DeviceConfig() {}

    public static String getAndroidId(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), "android_id");
    }

    public static String getModel() {
        return Build.MANUFACTURER + " " + Build.MODEL;
    }
}
