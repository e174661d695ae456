package org.consentry.flow.gatesdevelopment8.basicmodesamerequest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;

class NewsClient {
    interface Callback {
        void onLoaded(String headlines);
    }

    void fetch(String channel, String device, Callback callback) {
        String address = "https://news.example.invalid/" + channel + "?d=" + device;
        new Thread(() -> callback.onLoaded(read(address))).start();
    }

    private static String read(String address) {
        try {
            URLConnection connection = new URL(address).openConnection();
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream()))) {
                StringBuilder text = new StringBuilder();
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    text.append(line).append('\n');
                }
                return text.toString();
            }
        } catch (IOException e) {
            return "";
        }
    }
}
