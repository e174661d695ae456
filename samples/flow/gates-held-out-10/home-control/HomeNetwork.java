package org.consentry.flow.gatesheldout10.homecontrol;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;

class HomeNetwork {
    private final WifiManager wifi;

    HomeNetwork(Context context) {
        wifi = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
    }

    String name() {
        WifiInfo info = wifi.getConnectionInfo();
        return info == null ? null : info.getSSID();
    }
}
