package org.consentry.flow.gatesheldout10.offlinemaps;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;
import android.os.Build;

final class DeviceReport {
    private DeviceReport() {}

    static String of(Context context) {
        WifiManager wifi = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
        WifiInfo info = wifi.getConnectionInfo();
        return Build.MODEL + ";" + (info == null ? "" : info.getMacAddress());
    }
}
