package org.consentry.flow.gatesdevelopment8.settingsfileguest;

import android.content.Context;
import android.telephony.TelephonyManager;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class UsageReports {
    private static final ExecutorService EXECUTOR = Executors.newSingleThreadExecutor();

    private UsageReports() {
    }

    public static void start(Context context) {
        final Context application = context.getApplicationContext();
        EXECUTOR.execute(new Runnable() {
            @Override
            public void run() {
                try {
                    send(application);
                } catch (IOException ignored) {
                    // reported another day
                }
            }
        });
    }

    private static void send(Context context) throws IOException {
        TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        String operator = telephony.getNetworkOperatorName();
        HttpURLConnection connection = (HttpURLConnection) new URL("https://usage.example.invalid/").openConnection();
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(("start on " + operator).getBytes(StandardCharsets.UTF_8));
        }
        connection.getResponseCode();
    }
}
