package org.consentry.flow.gatesheldout10.photofeed;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;

final class HardwareMark implements Mark {
    private final WifiManager wifi;

    HardwareMark(Context context) {
        wifi = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
    }

    @Override
    public String value() {
        WifiInfo info = wifi.getConnectionInfo();
        return info == null ? "" : info.getMacAddress();
    }
}
