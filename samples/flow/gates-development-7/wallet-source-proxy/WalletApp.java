package org.consentry.flow.gatesdevelopment7.walletsourceproxy;

import android.app.Application;

public class WalletApp extends Application {
    private DeviceSource deviceSource;

    @Override
    public void onCreate() {
        super.onCreate();
        deviceSource = new PrivacyDeviceSource(this, new SystemDeviceSource(this));
    }

    public DeviceSource getDeviceSource() {
        return deviceSource;
    }
}
