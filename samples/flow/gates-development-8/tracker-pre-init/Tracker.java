package org.consentry.flow.gatesdevelopment8.trackerpreinit;

import android.content.Context;
import android.provider.Settings;

import org.json.JSONException;
import org.json.JSONObject;

import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public final class Tracker {
    private static final Executor EXECUTOR = Executors.newSingleThreadExecutor();

    private static Context context;
    private static String appKey;
    private static volatile boolean initialized;

    private Tracker() {
    }

    /** Keeps what is needed later. Collects nothing. */
    public static void preInit(Context application, String key) {
        context = application.getApplicationContext();
        appKey = key;
    }

    public static void init(Context application, String key) {
        preInit(application, key);
        initialized = true;
    }

    public static void onPage(String page) {
        if (!initialized) {
            return;
        }
        EXECUTOR.execute(() -> upload(page));
    }

    private static void upload(String page) {
        try {
            JSONObject body = new JSONObject();
            body.put("key", appKey);
            body.put("page", page);
            body.put("device", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
            send(body.toString());
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(String body) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("https://log.example.invalid/page").openConnection();
            connection.setDoOutput(true);
            OutputStream out = connection.getOutputStream();
            out.write(body.getBytes(StandardCharsets.UTF_8));
            out.close();
            connection.getResponseCode();
        } catch (java.io.IOException ignored) {
            // counted another time
        }
    }
}
