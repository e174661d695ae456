package org.consentry.flow.gatesheldout11.officeprinter;

import android.app.Activity;
import android.app.Application;
import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;
import android.os.Bundle;

/** Knows the access point, and by that the floor, whenever a screen comes up. */
public class FloorWatcher implements Application.ActivityLifecycleCallbacks {
    private final WifiManager wifi;
    private String accessPoint;

    public FloorWatcher(Context context) {
        wifi = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
    }

    public String accessPoint() {
        return accessPoint;
    }

    public void update() {
        WifiInfo info = wifi.getConnectionInfo();
        accessPoint = info != null ? info.getBSSID() : null;
    }

    @Override
    public void onActivityStarted(Activity activity) {
        update();
    }

    @Override
    public void onActivityCreated(Activity activity, Bundle savedInstanceState) {}

    @Override
    public void onActivityResumed(Activity activity) {}

    @Override
    public void onActivityPaused(Activity activity) {}

    @Override
    public void onActivityStopped(Activity activity) {}

    @Override
    public void onActivitySaveInstanceState(Activity activity, Bundle outState) {}

    @Override
    public void onActivityDestroyed(Activity activity) {}
}
