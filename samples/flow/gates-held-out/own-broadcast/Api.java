package org.consentry.flow.gatesheldout.ownbroadcast;

import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Sends a value to the developer's server. */
final class Api {
    private Api() {}

    static void post(final String key, final String value) {
        new Thread(() -> {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) new URL("https://stat.example.invalid/v1/" + key).openConnection();
                connection.setDoOutput(true);
                connection.getOutputStream().write(String.valueOf(value).getBytes("UTF-8"));
                connection.getResponseCode();
            } catch (IOException problem) {
                Log.w("Api", problem);
            }
        }).start();
    }
}
