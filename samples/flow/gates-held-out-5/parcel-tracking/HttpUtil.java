package org.consentry.flow.gatesheldout5.parceltracking;

import android.util.Log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.util.Map;

final class HttpUtil {

    private static final String HOST = "https://kuaidi.example.invalid";

    private HttpUtil() {
    }

    static void post(final String path, final Map<String, String> params) {
        new Thread(new Runnable() {
            @Override
            public void run() {
                try {
                    HttpURLConnection c = (HttpURLConnection) new URL(HOST + path).openConnection();
                    c.setRequestMethod("POST");
                    c.setDoOutput(true);
                    OutputStream out = c.getOutputStream();
                    for (Map.Entry<String, String> e : params.entrySet()) {
                        out.write((e.getKey() + "=" + URLEncoder.encode(String.valueOf(e.getValue()), "UTF-8") + "&").getBytes());
                    }
                    out.close();
                    Log.i("HttpUtil", path + " -> " + c.getResponseCode());
                } catch (IOException e) {
                    Log.e("HttpUtil", path, e);
                }
            }
        }).start();
    }
}
