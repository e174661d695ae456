package org.consentry.flow.gatesdevelopment4.staticdeviceutils;

import android.content.Context;
import android.content.pm.PackageManager;

public class AppUtils {
    public static String getVersionName(Context context) {
        try {
            return context.getPackageManager().getPackageInfo(context.getPackageName(), 0).versionName;
        } catch (PackageManager.NameNotFoundException e) {
            return "";
        }
    }
}
