package org.consentry.flow.gatesheldout11.eveningmeditation;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;

class DeviceIdentity implements Identity {
    private final Context context;

    DeviceIdentity(Context context) {
        this.context = context;
    }

    @Override
    public String key() {
        WifiManager manager = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
        WifiInfo info = manager.getConnectionInfo();
        return "device-" + info.getMacAddress().replace(":", "");
    }
}
