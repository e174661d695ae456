package org.consentry.flow.gatesheldout6.puzzleblocks.adkit;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;
import android.provider.Settings;

final class DeviceInfo {

    static final DeviceInfo EMPTY = new DeviceInfo("", "");

    final String androidId;
    final String mac;

    private DeviceInfo(String androidId, String mac) {
        this.androidId = androidId;
        this.mac = mac;
    }

    static DeviceInfo read(Context context) {
        String id = Settings.Secure.getString(context.getContentResolver(), "android_id");
        WifiManager wifi = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
        WifiInfo info = wifi.getConnectionInfo();
        return new DeviceInfo(id, info == null ? "" : info.getMacAddress());
    }
}
