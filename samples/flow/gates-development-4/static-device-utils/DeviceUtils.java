package org.consentry.flow.gatesdevelopment4.staticdeviceutils;

import android.content.Context;
import android.os.Build;
import android.provider.Settings;

public class DeviceUtils {
    private static final String DEVICE_ID =
            Settings.Secure.getString(App.getApp().getContentResolver(), Settings.Secure.ANDROID_ID);

    public static String getVersionName(Context context) {
        return AppUtils.getVersionName(context);
    }

    public static boolean isLollipop() {
        return Build.VERSION.SDK_INT <= Build.VERSION_CODES.LOLLIPOP_MR1;
    }

    public static String getDeviceId() {
        return DEVICE_ID;
    }
}
