package org.consentry.flow.gatesheldout5.minigames.task;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

import org.consentry.flow.gatesheldout5.minigames.start.StartTask;

public class AdTask implements StartTask {

    @Override
    public void run(Context context) {
        final String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        new Thread(() -> {
            try {
                HttpURLConnection c = (HttpURLConnection) new URL("https://ad.games.example.invalid/slot?d=" + id).openConnection();
                Log.d("AdTask", "code " + c.getResponseCode());
                c.disconnect();
            } catch (IOException e) {
                Log.d("AdTask", "no ad");
            }
        }).start();
    }
}
