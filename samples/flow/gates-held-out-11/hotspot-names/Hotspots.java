package org.consentry.flow.gatesheldout11.hotspotnames;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;

class Hotspots {
    private final WifiManager manager;

    Hotspots(Context context) {
        manager = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
    }

    String currentName() {
        WifiInfo info = manager.getConnectionInfo();
        if (info == null || info.getSSID() == null) {
            return "?";
        }
        return info.getSSID().replace("\"", "");
    }
}
