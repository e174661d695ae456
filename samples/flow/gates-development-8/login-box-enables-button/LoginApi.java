package org.consentry.flow.gatesdevelopment8.loginboxenablesbutton;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class LoginApi {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    void login(final String number, final String device) {
        executor.execute(new Runnable() {
            @Override
            public void run() {
                try {
                    post("mobile=" + number + "&device=" + device);
                } catch (IOException ignored) {
                    // the user tries again
                }
            }
        });
    }

    private void post(String form) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://passport.example.invalid/login").openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(form.getBytes(StandardCharsets.UTF_8));
        }
        connection.getResponseCode();
    }
}
