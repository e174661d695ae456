package org.consentry.flow.gatesheldout5.clockalarm;

import android.content.Context;
import android.os.AsyncTask;
import android.provider.Settings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

final class DeviceCounter {
    private final Context context;

    DeviceCounter(Context context) {
        this.context = context.getApplicationContext();
    }

    void count(String reason) {
        String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        AsyncTask.THREAD_POOL_EXECUTOR.execute(() -> get("https://clock.example.invalid/" + reason + "?id=" + id));
    }

    private static void get(String url) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
            try {
                connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException ignored) {
            // counted the next time
        }
    }
}
