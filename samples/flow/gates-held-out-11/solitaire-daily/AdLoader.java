package org.consentry.flow.gatesheldout11.solitairedaily;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Fetches the banner below the cards. */
class AdLoader {
    private static final String TAG = "AdLoader";

    private final Context context;

    AdLoader(Context context) {
        this.context = context.getApplicationContext();
    }

    void load() {
        new Thread(this::request, "ads").start();
    }

    private void request() {
        String device = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        try {
            URL url = new URL("https://ads.example.invalid/banner?app=solitaire&device=" + device);
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            Log.d(TAG, "banner: " + connection.getResponseCode());
            connection.disconnect();
        } catch (IOException e) {
            Log.w(TAG, "no banner", e);
        }
    }
}
