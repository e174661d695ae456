package org.consentry.flow.gatesheldout5.videoplayer.stat;

import android.annotation.SuppressLint;
import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class StatAgent {

    private static final String TAG = "StatAgent";
    private static final StatAgent INSTANCE = new StatAgent();

    private boolean inited;

    private StatAgent() {
    }

    public static StatAgent getInstance() {
        return INSTANCE;
    }

    public synchronized void init(Context context, String channel) {
        if (inited) {
            return;
        }
        inited = true;
        final Context app = context.getApplicationContext();
        new Thread(() -> upload("ch=" + channel + "&imei=" + getImei(app)), "stat").start();
    }

    @SuppressLint("MissingPermission")
    private String getImei(Context context) {
        try {
            TelephonyManager tm = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            String imei = tm.getDeviceId();
            return imei == null ? "" : imei;
        } catch (SecurityException e) {
            return "";
        }
    }

    private void upload(String body) {
        try {
            HttpURLConnection conn = (HttpURLConnection) new URL("https://stat.video.example.invalid/launch").openConnection();
            conn.setDoOutput(true);
            conn.setRequestMethod("POST");
            try (OutputStream os = conn.getOutputStream()) {
                os.write(body.getBytes("UTF-8"));
            }
            Log.d(TAG, "upload " + conn.getResponseCode());
        } catch (IOException e) {
            Log.e(TAG, "upload failed", e);
        }
    }
}
