package org.consentry.flow.gatesheldout4.fitnesscheckbox;

import android.content.Context;
import android.os.Handler;
import android.os.Looper;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PlanServer {
    public interface Callback {
        void onRegistered(boolean successful);
    }

    private static final ExecutorService EXECUTOR = Executors.newSingleThreadExecutor();

    private final Handler main = new Handler(Looper.getMainLooper());
    private final Context context;

    public PlanServer(Context context) {
        this.context = context.getApplicationContext();
    }

    public void register(String name, Callback callback) {
        EXECUTOR.execute(() -> {
            boolean successful = put(name, deviceId());
            main.post(() -> callback.onRegistered(successful));
        });
    }

    private String deviceId() {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }

    private boolean put(String name, String device) {
        try {
            URL url = new URL("https://plan.example.invalid/devices/" + device + "?name=" + URLEncoder.encode(name, "UTF-8"));
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setRequestMethod("PUT");
            return connection.getResponseCode() == HttpURLConnection.HTTP_CREATED;
        } catch (IOException e) {
            Log.w("PlanServer", "not registered", e);
            return false;
        }
    }
}
