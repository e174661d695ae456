package org.consentry.samples.kit.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.util.Map;

/** A small client for the service's own host. */
public final class Http {
    private static final int TIMEOUT = 10_000;
    private final String base;

    public Http(String base) {
        this.base = base;
    }

    public String get(String path) throws IOException {
        HttpURLConnection connection = open(path);
        try {
            return text(connection);
        } finally {
            connection.disconnect();
        }
    }

    public String post(String path, Map<String, String> form) throws IOException {
        HttpURLConnection connection = open(path);
        try {
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            try (OutputStream body = connection.getOutputStream()) {
                body.write(encode(form).getBytes("UTF-8"));
            }
            return text(connection);
        } finally {
            connection.disconnect();
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(base + path).openConnection();
        connection.setConnectTimeout(TIMEOUT);
        connection.setReadTimeout(TIMEOUT);
        return connection;
    }

    private static String encode(Map<String, String> form) throws UnsupportedEncodingException {
        StringBuilder body = new StringBuilder();
        for (Map.Entry<String, String> field : form.entrySet()) {
            if (body.length() > 0) {
                body.append('&');
            }
            body.append(URLEncoder.encode(field.getKey(), "UTF-8"));
            body.append('=').append(URLEncoder.encode(field.getValue(), "UTF-8"));
        }
        return body.toString();
    }

    private static String text(HttpURLConnection connection) throws IOException {
        ByteArrayOutputStream collected = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try (InputStream body = connection.getInputStream()) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                collected.write(buffer, 0, count);
            }
        }
        return collected.toString("UTF-8");
    }
}
