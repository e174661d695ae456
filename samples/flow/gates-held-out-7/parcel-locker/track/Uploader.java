package org.consentry.flow.gatesheldout7.parcellocker.track;

import android.util.Log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;

class Uploader implements Runnable {

    private final Map<String, String> properties;

    Uploader(Map<String, String> properties) {
        this.properties = properties;
    }

    @Override
    public void run() {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("https://track.locker.example.invalid/v1").openConnection();
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(properties.toString().getBytes("UTF-8"));
            }
            Log.d("TrackKit", "status " + connection.getResponseCode());
        } catch (IOException e) {
            Log.w("TrackKit", "upload failed");
        }
    }
}
