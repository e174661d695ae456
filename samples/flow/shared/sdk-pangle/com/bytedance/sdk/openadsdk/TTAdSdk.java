package com.bytedance.sdk.openadsdk;

import android.content.Context;
import android.provider.Settings;

/** Stand-in: the calls an app makes. */
public final class TTAdSdk {
    private TTAdSdk() {}

    public static void init(Context context, TTAdConfig config) {
        Wire.send("api-access.pangolin.invalid", config.appId + device(context));
    }

    private static String device(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
