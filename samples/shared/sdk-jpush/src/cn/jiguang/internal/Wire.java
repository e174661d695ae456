package cn.jiguang.internal;

import cn.jpush.android.helper.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import org.json.JSONObject;

public final class Wire {
    private static final String HOST = "https://push.samples.invalid/v3/";

    private Wire() {}

    public static String post(String path, JSONObject message) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(HOST + path).openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            try (OutputStream body = connection.getOutputStream()) {
                body.write(message.toString().getBytes("UTF-8"));
            }
            try (InputStream answer = connection.getInputStream()) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                for (int next = answer.read(); next >= 0; next = answer.read()) {
                    text.write(next);
                }
                return text.toString("UTF-8");
            }
        } catch (IOException offline) {
            Logger.w("Wire", path, offline);
            return "{}";
        }
    }
}
