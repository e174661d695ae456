package org.consentry.flow.gatesheldout8.photoprints;

import android.content.Context;
import android.net.wifi.ScanResult;
import android.net.wifi.WifiManager;

import java.util.HashMap;
import java.util.Map;

/** Shops are known by the names of their networks. */
class ShopFinder {

    private static final Map<String, Integer> SHOPS = new HashMap<>();

    static {
        SHOPS.put("kuaiyin-xihu", 11);
        SHOPS.put("kuaiyin-gulou", 12);
        SHOPS.put("kuaiyin-nanjinglu", 31);
    }

    private final WifiManager manager;

    ShopFinder(Context context) {
        manager = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
    }

    /** @return number of the nearest shop, 0 where there is none */
    int nearest() {
        int best = 0;
        int level = Integer.MIN_VALUE;
        for (ScanResult result : manager.getScanResults()) {
            Integer shop = SHOPS.get(result.SSID);
            if (shop != null && result.level > level) {
                best = shop;
                level = result.level;
            }
        }
        return best;
    }
}
