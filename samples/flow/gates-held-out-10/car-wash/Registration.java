package org.consentry.flow.gatesheldout10.carwash;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Makes the device known to the server, which sends the vouchers for every tenth wash. */
final class Registration implements Runnable {
    private static final String TAG = "Registration";

    private final String device;

    private Registration(String device) {
        this.device = device;
    }

    static void start(Context context) {
        String device = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        new Thread(new Registration(device), "registration").start();
    }

    @Override
    public void run() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) new URL("https://wash.example.invalid/devices").openConnection();
            connection.setDoOutput(true);
            try (OutputStream body = connection.getOutputStream()) {
                body.write(("device=" + device).getBytes(StandardCharsets.UTF_8));
            }
            Log.d(TAG, "answer " + connection.getResponseCode());
        } catch (IOException e) {
            Log.w(TAG, "not registered", e);
        }
    }
}
