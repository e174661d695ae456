package com.umeng.commonsdk.statistics.internal;

import com.umeng.commonsdk.statistics.common.MLog;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.zip.GZIPOutputStream;
import org.json.JSONObject;

public class NetWorkManager {
    private static final String HOST = "https://analytics.samples.invalid/";

    private NetWorkManager() {}

    public static void send(String path, JSONObject envelope) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(HOST + path).openConnection();
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Encoding", "gzip");
            try (OutputStream body = new GZIPOutputStream(connection.getOutputStream())) {
                body.write(envelope.toString().getBytes("UTF-8"));
            }
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException offline) {
            MLog.e(path, offline);
        }
    }
}
