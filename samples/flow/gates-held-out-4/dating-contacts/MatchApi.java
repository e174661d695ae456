package org.consentry.flow.gatesheldout4.datingcontacts;

import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

class MatchApi {
    private static final String HIDE = "https://match.example.invalid/api/hide";

    void hideFrom(List<String> numbers) {
        StringBuilder body = new StringBuilder();
        for (String number : numbers) {
            body.append(number).append('\n');
        }
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(HIDE).openConnection();
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.toString().getBytes(StandardCharsets.UTF_8));
            }
            Log.d("MatchApi", "answer " + connection.getResponseCode());
        } catch (IOException e) {
            Log.w("MatchApi", e);
        }
    }
}
