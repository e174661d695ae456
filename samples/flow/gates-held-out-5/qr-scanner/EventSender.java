package org.consentry.flow.gatesheldout5.qrscanner;

import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

final class EventSender {
    void send(String event, String device) {
        String json = "{\"event\":\"" + event + "\",\"device\":\"" + device + "\"}";
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) new URL("https://events.scan.example.invalid/v1").openConnection();
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            try (OutputStream out = connection.getOutputStream()) {
                out.write(json.getBytes(StandardCharsets.UTF_8));
            }
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException e) {
            Log.w("EventSender", event + " lost", e);
        }
    }
}
