package com.tencent.bugly.crashreport;

import android.content.Context;
import android.provider.Settings;

/** Stand-in: the calls an app makes. */
public class CrashReport {
    private CrashReport() {}

    public static void initCrashReport(Context context, String appId, boolean debug) {
        Wire.send("android.bugly.invalid", appId + identify(context));
    }

    static String identify(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
