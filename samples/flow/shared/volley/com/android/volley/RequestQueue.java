package com.android.volley;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class RequestQueue {
    public <T> Request<T> add(Request<T> request) {
        new Thread(() -> send(request)).start();
        return request;
    }

    private static void send(Request<?> request) {
        try {
            HttpURLConnection link = (HttpURLConnection) new URL(request.getUrl()).openConnection();
            byte[] body = request.getBody();
            if (body != null) {
                link.setDoOutput(true);
                link.getOutputStream().write(body);
            }
            link.getResponseCode();
        } catch (IOException problem) {
            request.getUrl();
        }
    }
}
