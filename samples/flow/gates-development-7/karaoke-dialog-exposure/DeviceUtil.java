package org.consentry.flow.gatesdevelopment7.karaokedialogexposure;

import android.content.Context;
import android.provider.Settings;

public class DeviceUtil {
    public static String getAndroidId(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
