package org.consentry.flow.gatesheldout.jsonsettings;

import android.app.Application;
import android.net.wifi.WifiManager;

public class Start extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Store.INSTANCE.open(this);
        if (Store.INSTANCE.is("protocol")) around();
    }

    void around() {
        WifiManager wifi = (WifiManager) getSystemService(WIFI_SERVICE);
        Api.post("ssid", wifi.getConnectionInfo().getSSID());
    }
}
