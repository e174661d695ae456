package org.consentry.flow.gatesdevelopment8.weatherdialoghandled;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

class ErrorReporter {
    private static final String ENDPOINT = "https://report.example.invalid/errors";

    private final String device;

    ErrorReporter(String device) {
        this.device = device;
    }

    void sendPending(File folder) {
        final File[] pending = folder.listFiles((dir, name) -> name.endsWith(".trace"));
        final int count = pending == null ? 0 : pending.length;
        new Thread(() -> send("{\"device\":\"" + device + "\",\"pending\":" + count + "}"), "report").start();
    }

    private void send(String body) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(ENDPOINT).openConnection();
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException ignored) {
            // sent with the next start
        }
    }
}
