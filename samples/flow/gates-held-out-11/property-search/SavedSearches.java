package org.consentry.flow.gatesheldout11.propertysearch;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

class SavedSearches {
    private final Context context;

    SavedSearches(Context context) {
        this.context = context.getApplicationContext();
    }

    void save(String words) {
        String owner = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        new Thread(() -> post(owner, words)).start();
    }

    private void post(String owner, String words) {
        try {
            URL url = new URL("https://flats.example.invalid/searches/" + owner);
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(words.getBytes(StandardCharsets.UTF_8));
            }
            Log.d("SavedSearches", "answer " + connection.getResponseCode());
        } catch (IOException e) {
            Log.w("SavedSearches", "not saved", e);
        }
    }
}
