package org.consentry.flow.gatesheldout9.branchqueue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;

class QueueApi {

    private static final String BASE = "https://queue.example.invalid/";

    String serving() {
        return get("serving");
    }

    String own(String device) {
        return get("own?device=" + device);
    }

    private String get(String path) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new URL(BASE + path).openStream(), "UTF-8"))) {
            String line = reader.readLine();
            return line == null ? "-" : line;
        } catch (IOException e) {
            return "-";
        }
    }
}
