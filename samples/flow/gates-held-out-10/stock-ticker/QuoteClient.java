package org.consentry.flow.gatesheldout10.stockticker;

import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class QuoteClient {
    private static final String TAG = "QuoteClient";

    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    void login(String terminal) {
        executor.execute(() -> {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) new URL("https://quotes.example.invalid/login?t=" + terminal).openConnection();
                Log.d(TAG, "login " + connection.getResponseCode());
                connection.disconnect();
            } catch (IOException e) {
                Log.w(TAG, "login failed", e);
            }
        });
    }
}
