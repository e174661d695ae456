package com.tencent.bugly.crashreport;

import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Sends to the vendor. */
final class Wire {
    private Wire() {}

    static void send(final String host, final String text) {
        new Thread(() -> {
            try {
                HttpURLConnection connection = (HttpURLConnection) new URL("https://" + host + "/").openConnection();
                connection.setDoOutput(true);
                connection.getOutputStream().write(text.getBytes("UTF-8"));
                connection.getResponseCode();
            } catch (IOException problem) {
                Log.d("Wire", host, problem);
            }
        }).start();
    }
}
