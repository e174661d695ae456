package org.consentry.flow.platform.androidid;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
        new Thread(() -> post(id)).start();
    }

    private static void post(String id) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("https://example.org/").openConnection();
            connection.setRequestProperty("X-Device", id);
            connection.getResponseCode();
        } catch (IOException error) {
            Log.w("flow", "not sent");
        }
    }
}
