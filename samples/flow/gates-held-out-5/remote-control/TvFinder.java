package org.consentry.flow.gatesheldout5.remotecontrol;

import android.content.Context;
import android.net.wifi.ScanResult;
import android.net.wifi.WifiManager;

import java.util.ArrayList;
import java.util.List;

/** 查找附近开了热点的电视和盒子 */
public class TvFinder {

    private static final String[] PREFIXES = {"TV-", "MiTV", "Hisense", "Box_"};

    private final WifiManager mWifi;

    public TvFinder(Context context) {
        mWifi = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
    }

    public List<String> find() {
        List<String> names = new ArrayList<>();
        List<ScanResult> results = mWifi.getScanResults();
        if (results == null) {
            return names;
        }
        for (ScanResult result : results) {
            for (String prefix : PREFIXES) {
                if (result.SSID != null && result.SSID.startsWith(prefix)) {
                    names.add(result.SSID);
                }
            }
        }
        return names;
    }
}
