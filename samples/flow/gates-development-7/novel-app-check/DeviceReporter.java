package org.consentry.flow.gatesdevelopment7.novelappcheck;

import android.content.Context;
import android.content.pm.PackageInfo;
import android.provider.Settings;
import android.util.Log;
import java.util.List;

public final class DeviceReporter {
    private DeviceReporter() {
    }

    public static void report(Context context) {
        StringBuilder body = new StringBuilder();
        body.append("did=").append(Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
        List<PackageInfo> packages = context.getPackageManager().getInstalledPackages(0);
        body.append("&apps=");
        for (PackageInfo each : packages) {
            body.append(each.packageName).append(',');
        }
        Log.d("DeviceReporter", body.toString());
    }
}
