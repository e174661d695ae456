package org.consentry.flow.gatesheldout7.radiostations;

import android.app.IntentService;
import android.content.Intent;
import android.provider.Settings;
import android.util.Log;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;

public class ReportService extends IntentService {

    static final String EXTRA_WHAT = "what";

    private ConsentTable consents;

    public ReportService() {
        super("report");
    }

    @Override
    public void onCreate() {
        super.onCreate();
        consents = new ConsentTable(this);
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        boolean allowed = consents.count("1 = 1") > 0;
        if (intent == null || !allowed) {
            return;
        }
        String id = Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
        try {
            String what = URLEncoder.encode(intent.getStringExtra(EXTRA_WHAT), "UTF-8");
            URL url = new URL("https://listen.radio.example.invalid/?what=" + what + "&listener=" + id);
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            Log.d("ReportService", "answer " + connection.getResponseCode());
            connection.disconnect();
        } catch (IOException e) {
            Log.d("ReportService", "no network");
        }
    }

    @Override
    public void onDestroy() {
        consents.close();
        super.onDestroy();
    }
}
