package org.consentry.flow.gatesdevelopment4.policynotloaded;

import android.os.Handler;
import android.os.Looper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PolicyApi {
    private static final String URL_POLICY = "https://api.example.invalid/policy";

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Handler mainHandler = new Handler(Looper.getMainLooper());

    public void load(final ResultCallback<String> callback) {
        executor.execute(new Runnable() {
            @Override
            public void run() {
                try {
                    final String text = get();
                    mainHandler.post(new Runnable() {
                        @Override
                        public void run() {
                            callback.onSuccess(text);
                        }
                    });
                } catch (final IOException e) {
                    mainHandler.post(new Runnable() {
                        @Override
                        public void run() {
                            callback.onFailure(e);
                        }
                    });
                }
            }
        });
    }

    private String get() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(URL_POLICY).openConnection();
        connection.setConnectTimeout(3000);
        connection.setReadTimeout(3000);
        StringBuilder text = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), "UTF-8"))) {
            String line;
            while ((line = reader.readLine()) != null) {
                text.append(line).append('\n');
            }
        } finally {
            connection.disconnect();
        }
        return text.toString();
    }
}
