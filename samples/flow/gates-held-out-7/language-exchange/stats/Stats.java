package org.consentry.flow.gatesheldout7.languageexchange.stats;

import android.content.Context;
import android.os.Handler;
import android.os.HandlerThread;
import android.provider.Settings;
import android.util.Log;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public final class Stats {

    private static Stats instance;

    private final String installation;
    private final Handler handler;

    private Stats(Context context) {
        installation = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        HandlerThread thread = new HandlerThread("stats");
        thread.start();
        handler = new Handler(thread.getLooper());
    }

    public static synchronized void start(Context context) {
        if (instance == null) {
            instance = new Stats(context.getApplicationContext() == null ? context : context.getApplicationContext());
            event("start");
        }
    }

    public static synchronized void event(String name) {
        Stats stats = instance;
        if (stats != null) {
            stats.handler.post(() -> stats.send(name));
        }
    }

    private void send(String name) {
        try {
            URL url = new URL("https://stats.exchange.example.invalid/" + installation + "/" + name);
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setRequestMethod("PUT");
            Log.v("Stats", name + " " + connection.getResponseCode());
            connection.disconnect();
        } catch (IOException e) {
            Log.v("Stats", name + " lost");
        }
    }
}
