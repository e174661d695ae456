package org.consentry.flow.gatesheldout7.badmintoncourts.http;

import android.content.Context;
import android.net.Uri;
import android.os.Handler;
import android.os.Looper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class HttpClient {

    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
    private static final Handler MAIN = new Handler(Looper.getMainLooper());
    private static String host;
    private static CommonParams common;

    private HttpClient() {
    }

    public static void init(Context context, String address) {
        host = address;
        common = new CommonParams(context.getApplicationContext());
    }

    public static void get(final String path, Map<String, String> own, final HttpCallback callback) {
        final Map<String, String> params = new HashMap<>(own);
        POOL.execute(new Runnable() {
            @Override
            public void run() {
                common.addTo(params);
                final String text = read(path, params);
                MAIN.post(() -> callback.onResult(text));
            }
        });
    }

    private static String read(String path, Map<String, String> params) {
        Uri.Builder uri = Uri.parse(host + path).buildUpon();
        for (Map.Entry<String, String> each : params.entrySet()) {
            uri.appendQueryParameter(each.getKey(), each.getValue());
        }
        StringBuilder text = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new URL(uri.toString()).openStream(), "UTF-8"))) {
            String line;
            while ((line = reader.readLine()) != null) {
                text.append(line).append('\n');
            }
        } catch (IOException e) {
            return "";
        }
        return text.toString();
    }
}
